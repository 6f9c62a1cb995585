import { curveSteps, type SeriesAnswer } from '#engine/series/answer.ts';
import { histogramOf } from '#engine/series/distance-steps.ts';

/** Demand whose distance with the agreements is more than `from` and at most `to` km; the first bar holds what is at 0 km too. */
export interface DistanceBar {
  readonly from: number;
  readonly to: number;
  /** All of it stands in one of the two: as much of the bar as the band covers lies wholly or not at all in it. */
  readonly inBand: number;
  readonly outside: number;
}

const stepsPerBar = 4;
/** Where the bars end. */
export const histogramKm = (curveSteps - 1) / stepsPerBar;

/** A bar for each kilometre. One that the band only cuts counts as in it. */
export function histogramSeries({ curveAfter }: Pick<SeriesAnswer, 'curveAfter'>, between: readonly [from: number, to: number] | null): DistanceBar[] {
  return Array.from(histogramOf(curveAfter, stepsPerBar), (amount, from) => {
    const to = from + 1;
    const isIn = between === null || (to > between[0] && from < between[1]);
    return { from, to, inBand: isIn ? amount : 0, outside: isIn ? 0 : amount };
  });
}
