import type { SeriesAnswer } from '#engine/series/answer.ts';

/** Shares in percent of the demand that has a facility within a distance. */
export interface CurvePoint {
  readonly km: number;
  readonly own: number;
  readonly opened: number;
  readonly any: number;
  /** With the agreement on the other side of a comparison; null without one. */
  readonly other: number | null;
}

type Curves = Pick<SeriesAnswer, 'curveBefore' | 'curveAfter' | 'curveAny' | 'curveTotal'>;

const curveStepsPerKm = 4;

/** The points of the curves, a quarter of a kilometre apart; none where nothing is counted. */
export function curveSeries(series: Curves, other: Curves | null): CurvePoint[] {
  if (series.curveTotal === 0) return [];
  const share = (amount: number) => (amount / series.curveTotal) * 100;
  return Array.from(series.curveBefore, (before, step) => ({
    km: step / curveStepsPerKm,
    own: share(before),
    opened: share(series.curveAfter[step]),
    any: share(series.curveAny[step]),
    other: other && other.curveTotal > 0 ? (other.curveAfter[step] / other.curveTotal) * 100 : null,
  }));
}
