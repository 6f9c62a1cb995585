import type { TFunction } from 'i18next';
import type { TableTwin } from '#charts/ChartTable.tsx';
import { partsOf, type ReachSeries } from '#charts/reach-series.ts';
import type { Measure } from '#columns/vocabulary.ts';
import type { Reach } from '#engine/coverage/answer.ts';
import { formatAmount, formatShare, type Language } from '#ui/format-number.ts';

/** The chart by tier × settlement as a table: every bar, and the sums by tier, by settlement and of all. */
export function reachTable({ rows, columns, all }: ReachSeries, measure: Measure, t: TFunction, language: Language): TableTwin {
  const row = (key: string, head: string, reach: Reach) => {
    const { own, opened, out } = partsOf(reach);
    const shares = [own, opened, out].map((amount) => formatShare(amount, reach.total, language));
    return { key, head, cells: [formatAmount(reach.total, language), ...shares] };
  };
  return {
    caption: t('reach.caption', { measure: t(`measureShort.${measure}`) }),
    columns: [t('reach.group'), t(`measure.${measure}`), t('reach.own'), t('reach.opened'), t('reach.out')],
    rows: [
      row('all', t('reach.all'), all),
      ...columns.map(({ settlement, reach }) => row(settlement, t(`settlement.${settlement}`), reach)),
      ...rows.flatMap(({ tier, reach, cells }) => [
        row(tier, t(`tier.${tier}`), reach),
        ...cells.map((cell) =>
          row(`${tier} ${cell.settlement}`, t('reach.cell', { tier: t(`tier.${tier}`), settlement: t(`settlement.${cell.settlement}`) }), cell.reach),
        ),
      ]),
    ],
  };
}
