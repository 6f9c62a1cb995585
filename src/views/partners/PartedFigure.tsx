import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barsGrid, barsRowHeight } from '#charts/bars-grid.ts';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartTargets } from '#charts/ChartTargets.tsx';
import type { PartedRow } from '#charts/PartedBars.tsx';
import type { Part } from '#charts/parts.ts';
import type { Tier } from '#columns/vocabulary.ts';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { settingsLine } from './group-words.ts';

/** All demand of a tier in parts, in the order of the figure's parts. */
export interface TierAmounts {
  readonly tier: Tier;
  readonly amounts: readonly number[];
  /** Stands at the end of the bar. */
  readonly figure: string;
}

interface PartedFigureProps {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly state: State;
  readonly parts: readonly { readonly part: Part; readonly label: string }[];
  readonly rows: readonly TierAmounts[];
}

const loadChart = () => import('#charts/PartedBars.tsx');

/** A bar a tier, parted by share. A bar filters the page to its tier. */
export function PartedFigure({ name, title, caption, state, parts, rows }: PartedFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const [active, setActive] = useState<string | null>(null);
  const totalOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const bars: PartedRow[] = rows.map(({ tier, amounts, figure }) => ({
    key: tier,
    label: t(`tier.${tier}`),
    amounts,
    figure,
    isOutside: now.tier !== null && !now.tier.includes(tier),
  }));
  const targets = rows.map(({ tier, amounts }, row) => {
    const isOnly = ({ tier: chosen }: State) => chosen?.length === 1 && chosen[0] === tier;
    const shares = parts.map(({ label }, place) => `${label} ${formatShare(amounts[place], totalOf(amounts), language)}`);
    return {
      key: tier,
      label: `${t(`tier.${tier}`)}: ${shares.join(t('title.separator'))}`,
      row,
      column: 0,
      area: `${row + 1} / 1`,
      pressed: isOnly(now),
      onPress: () => change((latest) => ({ tier: isOnly(latest) ? null : [tier] })),
    };
  });
  return (
    <ChartFrame
      name={name}
      title={title}
      settings={settingsLine({ ...state, tier: null }, data, t, language)}
      legend={parts}
      source={chartSource(data, t, language)}
      table={{
        caption,
        columns: [t('reach.group'), ...parts.map(({ label }) => label), t('figures.total')],
        rows: rows.map(({ tier, amounts }) => ({
          key: tier,
          head: t(`tier.${tier}`),
          cells: [...amounts, totalOf(amounts)].map((amount) => formatAmount(amount, language)),
        })),
      }}
      readout={targets.find(({ key }) => key === active)?.label ?? t('partners.figure.hint')}
    >
      <ChartDrawing height={rows.length * barsRowHeight} load={loadChart}>
        {({ PartedBars }) => <PartedBars rows={bars} parts={parts.map(({ part }) => part)} />}
      </ChartDrawing>
      <ChartTargets label={t('partners.figure.targets')} targets={targets} grid={barsGrid(rows.length)} onActive={setActive} />
    </ChartFrame>
  );
}
