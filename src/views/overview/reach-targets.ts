import type { TFunction } from 'i18next';
import type { Target } from '#charts/ChartTargets.tsx';
import { reachArea } from '#charts/reach-grid.ts';
import { partsOf, type ReachSeries } from '#charts/reach-series.ts';
import type { Measure, Settlement, Tier } from '#columns/vocabulary.ts';
import type { Reach } from '#engine/coverage/answer.ts';
import { formatShare, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import type { PageState } from '#views/frame/page-state.ts';
import { amountOf } from './chart-words.ts';

interface ReachTargetsInput {
  readonly series: ReachSeries;
  readonly measure: Measure;
  readonly state: State;
  readonly change: PageState['change'];
  readonly t: TFunction;
  readonly language: Language;
}

/** Places of the chart by tier × settlement: heads, labels and bars. Pressing one filters to it; once more takes the filter back. */
export function reachTargets({ series, measure, state, change, t, language }: ReachTargetsInput): Target[] {
  const target = (row: number, column: number, tier: Tier | null, settlement: Settlement | null, reach: Reach): Target => {
    const isPressed = (now: State) => isOnly(now.tier, tier) && isOnly(now.settlement, settlement);
    return {
      key: `${tier} ${settlement}`,
      label: barWords(cellName(tier, settlement, t), reach, measure, t, language),
      row,
      column,
      area: reachArea(row, column),
      pressed: isPressed(state),
      onPress: () => change((now) => (isPressed(now) ? { tier: null, settlement: null } : { tier: tier && [tier], settlement: settlement && [settlement] })),
    };
  };
  return [
    ...series.columns.map(({ settlement, reach }, column) => target(0, column + 1, null, settlement, reach)),
    ...series.rows.flatMap(({ tier, reach, cells }, row) => [
      target(row + 1, 0, tier, null, reach),
      ...cells.map(({ settlement, reach: ofCell }, column) => target(row + 1, column + 1, tier, settlement, ofCell)),
    ]),
  ];
}

/** The filter lets through exactly this one; null: it lets through all. */
function isOnly<V>(filter: readonly V[] | null, value: V | null): boolean {
  return value === null ? filter === null : filter?.length === 1 && filter[0] === value;
}

function cellName(tier: Tier | null, settlement: Settlement | null, t: TFunction): string {
  if (tier && settlement) return t('reach.cell', { tier: t(`tier.${tier}`), settlement: t(`settlement.${settlement}`) });
  return tier ? t(`tier.${tier}`) : settlement ? t(`settlement.${settlement}`) : t('reach.all');
}

function barWords(group: string, reach: Reach, measure: Measure, t: TFunction, language: Language): string {
  if (!(reach.total > 0)) return t('reach.notCounted', { group });
  const { own, opened, out } = partsOf(reach);
  const share = (amount: number) => formatShare(amount, reach.total, language);
  return t('reach.bar', { group, own: share(own), opened: share(opened), out: share(out), amount: amountOf(measure, reach.total, t, language) });
}
