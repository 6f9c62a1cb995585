import type { Measure } from '#columns/vocabulary.ts';
import { type CellFilter, type CoverageAnswer, type Reach, reachOf } from '#engine/coverage/answer.ts';

/** Reach at the end of a year and the parcels delivered in it, for one group. */
export interface TrendPoint {
  readonly year: number;
  /** Null until the year is counted. */
  readonly reach: Reach | null;
  /** Shares in percent; null until counted, or where the group holds nothing. */
  readonly before: number | null;
  readonly after: number | null;
  /** Parcels delivered to the group in the year; null until counted. */
  readonly parcels: number | null;
}

/** One point a year, in the order given; years whose answer is still to come are gaps in the lines. */
export function trendSeries(
  years: readonly { readonly year: number; readonly answer: CoverageAnswer | undefined }[],
  measure: Measure,
  filter: CellFilter,
): TrendPoint[] {
  return years.map(({ year, answer }) => {
    if (!answer) return { year, reach: null, before: null, after: null, parcels: null };
    const reach = reachOf(answer, measure, filter);
    const percent = (part: number) => (reach.total > 0 ? (part / reach.total) * 100 : null);
    return { year, reach, before: percent(reach.before), after: percent(reach.after), parcels: reachOf(answer, 'parcels', filter).total };
  });
}
