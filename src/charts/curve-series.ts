import type { SeriesAnswer } from '#engine/series/answer.ts';
import type { DistanceScale } from './distance-scale.ts';

/** Shares in percent of the demand that is within a distance, or hours. */
export interface CurvePoint {
  readonly distance: number;
  readonly own: number;
  readonly opened: number;
  readonly any: number;
  /** With the agreement on the other side of a comparison; null without one. */
  readonly other: number | null;
}

type Curves = Pick<SeriesAnswer, 'curveBefore' | 'curveAfter' | 'curveAny' | 'curveTotal'>;

/** The points of the curves, a step of the scale apart; none where nothing is counted. */
export function curveSeries(series: Curves, other: Curves | null, { stepsPerUnit, curveMost }: DistanceScale): CurvePoint[] {
  if (series.curveTotal === 0) return [];
  const share = (amount: number) => (amount / series.curveTotal) * 100;
  return Array.from(series.curveBefore.subarray(0, curveMost * stepsPerUnit + 1), (before, step) => ({
    distance: step / stepsPerUnit,
    own: share(before),
    opened: share(series.curveAfter[step]),
    any: share(series.curveAny[step]),
    other: other && other.curveTotal > 0 ? (other.curveAfter[step] / other.curveTotal) * 100 : null,
  }));
}
