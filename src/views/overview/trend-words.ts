import type { TFunction } from 'i18next';
import type { LegendItem } from '#charts/ChartLegend.tsx';
import type { TableTwin } from '#charts/ChartTable.tsx';
import type { Target } from '#charts/ChartTargets.tsx';
import type { TrendPoint } from '#charts/trend-series.ts';
import type { Measure } from '#columns/vocabulary.ts';
import { formatAmount, formatShare, type Language, unknown } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';

/** What the lines and columns of the trend stand for. */
export function trendLegend(hasAgreement: boolean, t: TFunction): LegendItem[] {
  return [
    { part: 'own', shape: 'round-line', label: t('trend.before') },
    ...(hasAgreement ? [{ part: 'opened', shape: 'square-line', label: t('trend.after') } as const] : []),
    { part: 'volume', label: t('trend.parcels') },
  ];
}

/** The trend as a table, a year a row. */
export function trendTable(points: readonly TrendPoint[], measure: Measure, t: TFunction, language: Language): TableTwin {
  return {
    caption: t('trend.caption', { measure: t(`measureShort.${measure}`) }),
    columns: [t('trend.year'), t('trend.before'), t('trend.after'), t('trend.parcels')],
    rows: points.map(({ year, reach, parcels }) => ({
      key: String(year),
      head: String(year),
      cells: reach
        ? [formatShare(reach.before, reach.total, language), formatShare(reach.after, reach.total, language), formatAmount(parcels ?? 0, language)]
        : [unknown, unknown, unknown],
    })),
  };
}

interface TrendTargetsInput {
  readonly points: readonly TrendPoint[];
  readonly state: State;
  readonly change: (changed: Partial<State>) => void;
  readonly t: TFunction;
  readonly language: Language;
}

/** The years of the trend. Pressing one sets the year of the page. */
export function trendTargets({ points, state, change, t, language }: TrendTargetsInput): Target[] {
  const words = ({ year, reach, parcels }: TrendPoint): string => {
    if (!reach) return t('trend.notCounted', { year });
    const before = formatShare(reach.before, reach.total, language);
    const volume = { year, parcels: formatAmount(parcels ?? 0, language) };
    return reach.before === reach.after
      ? t('trend.pointOwn', { ...volume, share: before })
      : t('trend.point', { ...volume, before, after: formatShare(reach.after, reach.total, language) });
  };
  return points.map((point, column) => ({
    key: String(point.year),
    label: words(point),
    row: 0,
    column,
    area: `1 / ${column + 1}`,
    pressed: point.year === state.year,
    onPress: () => change({ year: point.year }),
  }));
}
