import { SegmentedControl } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartTargets } from '#charts/ChartTargets.tsx';
import { combinationGrid, combinationHeight } from '#charts/combination-grid.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import { combinations } from '#engine/partners/overlap.ts';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { settingsLine } from './group-words.ts';
import { groupFilter } from './partners-groups.ts';
import type { PartnersProps } from './partners-props.ts';
import { membersOf, playerName, setName, setOfIds } from './player-names.ts';

const loadChart = () => import('#charts/CombinationChart.tsx');
/** Rows of the chart; all others are summed up in a sentence. */
const rowsMost = 14;

/** Which networks cover demand together and no other. A row shows on the map where. */
export const CombinationFigure = memo(function CombinationFigure({ state, players, answer }: PartnersProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const [active, setActive] = useState<string | null>(null);
  const order = now.sort === 'size' ? 'size' : 'amount';
  const chosen = now.exactly && setOfIds(now.exactly, players);
  const filter = groupFilter(state);
  const total = amountOf(answer.total, 0, cellsOf(state.by, filter));
  const all = combinations(answer, state.by, filter, order);
  const shown = all.slice(0, rowsMost);
  const rest = all.slice(rowsMost).reduce((sum, { amount }) => sum + amount, 0);
  const active0 = players.map((player, place) => ({ player, place })).filter(({ place }) => answer.facilities[place] > 0);
  const nameOf = (set: number) => setName(data, set, players, language);
  const targets = shown.map(({ set, amount }, row) => ({
    key: String(set),
    label: t('partners.combination.row', { networks: nameOf(set), amount: formatAmount(amount, language), share: formatShare(amount, total, language) }),
    row,
    column: 0,
    area: `${row + 2} / 1`,
    pressed: chosen === set,
    onPress: () => change(({ exactly }) => ({ exactly: exactly && setOfIds(exactly, players) === set ? null : membersOf(set, players).map(({ id }) => id) })),
  }));
  const hint = t('partners.combination.hint', { rest: formatShare(rest, total, language), count: all.length - shown.length });
  return (
    <div>
      <ChartFrame
        name="combinations"
        title={t('partners.combination.title')}
        settings={settingsLine(state, data, t, language)}
        legend={[{ part: 'combination', label: t('partners.combination.legend') }]}
        source={chartSource(data, t, language)}
        table={{
          caption: t('partners.combination.title'),
          columns: [t('partners.combination.networks'), t('partners.combination.size'), t(`measure.${state.by}`), t('partners.combination.share')],
          rows: all.map(({ set, size, amount }) => ({
            key: String(set),
            head: nameOf(set),
            cells: [String(size), formatAmount(amount, language), formatShare(amount, total, language)],
          })),
        }}
        readout={targets.find(({ key }) => key === active)?.label ?? hint}
      >
        <ChartDrawing height={combinationHeight(shown.length)} load={loadChart}>
          {({ CombinationChart }) => (
            <CombinationChart
              names={active0.map(({ player }) => playerName(data, player, language))}
              rows={shown.map(({ set, amount }) => ({
                key: String(set),
                members: active0.map(({ place }) => (set & (1 << place)) !== 0),
                amount,
                figure: formatAmount(amount, language),
              }))}
            />
          )}
        </ChartDrawing>
        <ChartTargets label={t('partners.combination.targets')} targets={targets} grid={combinationGrid(shown.length)} onActive={setActive} />
      </ChartFrame>
      <SegmentedControl
        size="xs"
        aria-label={t('partners.combination.order')}
        value={order}
        data={[
          { value: 'amount', label: t('partners.combination.byAmount') },
          { value: 'size', label: t('partners.combination.bySize') },
        ]}
        onChange={(value) => change({ sort: value === 'size' ? 'size' : null })}
      />
    </div>
  );
});
