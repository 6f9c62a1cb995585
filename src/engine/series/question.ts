import type { Measure } from '#columns/vocabulary.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';
import type { Kilometres } from '#engine/units.ts';

export const depths = [0, 1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/**
 * Charts of one selection that filter each other: a chart is not filtered by what is chosen in it (crossfilter's rule).
 * Tiers and settlements are chosen in the table of groups, the band of distance in the histogram, the depth in the chart of depth.
 */
export interface SeriesQuestion extends CoverageQuestion {
  readonly measure: Measure;
  /** Demand whose distance with the agreements in force is in `from <= km <= to`, unrounded; null for all. */
  readonly between: readonly [from: Kilometres, to: Kilometres] | null;
  /** Demand with that many networks within the limit: 0, 1, 2, or 3 for three or more; null for all. */
  readonly depth: Depth | null;
}
