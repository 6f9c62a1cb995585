import type { SeriesAnswer } from '#engine/series/answer.ts';
import { histogramOf } from '#engine/series/distance-steps.ts';
import type { DistanceScale } from './distance-scale.ts';

/** Demand whose distance with the agreements is more than `from` and at most `to`; the first bar holds what is at 0 too. */
export interface DistanceBar {
  readonly from: number;
  readonly to: number;
  /** All of it stands in one of the two: as much of the bar as the band covers lies wholly or not at all in it. */
  readonly inBand: number;
  readonly outside: number;
}

/** The bars of a scale. One that the band only cuts counts as in it. */
export function histogramSeries(
  { curveAfter }: Pick<SeriesAnswer, 'curveAfter'>,
  between: readonly [from: number, to: number] | null,
  { barWidth, barsMost, stepsPerUnit }: DistanceScale,
): DistanceBar[] {
  const bars = histogramOf(curveAfter, barWidth * stepsPerUnit).subarray(0, barsMost / barWidth);
  return Array.from(bars, (amount, bar) => {
    const [from, to] = [bar * barWidth, (bar + 1) * barWidth];
    const isIn = between === null || (to > between[0] && from < between[1]);
    return { from, to, inBand: isIn ? amount : 0, outside: isIn ? 0 : amount };
  });
}
