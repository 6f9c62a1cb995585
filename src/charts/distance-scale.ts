import { curveKm, stepsPerHour, stepsPerKm } from '#engine/series/answer.ts';

/** How distances, or hours, are drawn: the curves' axis, and the bars of the histogram. */
export interface DistanceScale {
  /** Steps of the answer's curves in a unit. */
  readonly stepsPerUnit: number;
  /** Where the axis of the curves ends. */
  readonly curveMost: number;
  readonly curveTicks: readonly number[];
  /** Width of a bar, and where the bars end. */
  readonly barWidth: number;
  readonly barsMost: number;
  /** Every so many bars have a number. */
  readonly labelled: number;
  /** What a key moves the limit or an end of the band by. */
  readonly step: number;
  /** Limits in the table of the curves, and those offered to compare with. */
  readonly listed: readonly number[];
  readonly compared: readonly number[];
}

export const kilometreScale: DistanceScale = {
  stepsPerUnit: stepsPerKm,
  curveMost: curveKm,
  curveTicks: [0, 10, 20, 30, 40, 50],
  barWidth: 1,
  barsMost: curveKm,
  labelled: 10,
  step: 0.25,
  listed: [0.5, 1, 2, 3, 5, 10, 20, 50],
  compared: [1, 2, 3, 5, 10, 20],
};

/** Six days: beyond any path that is not an exception. */
export const hourScale: DistanceScale = {
  stepsPerUnit: stepsPerHour,
  curveMost: 144,
  curveTicks: [0, 24, 48, 72, 96, 144],
  barWidth: 6,
  barsMost: 144,
  labelled: 4,
  step: 1,
  listed: [12, 24, 36, 48, 72, 96, 120, 144],
  compared: [12, 24, 36, 48, 72, 96],
};

/** The scale of a limit. */
export function distanceScale({ h }: { readonly h: number | null }): DistanceScale {
  return h === null ? kilometreScale : hourScale;
}
