import { kmPerDegree } from '../../src/engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '../../src/engine/units.ts';

/**
 * Modelled positions stand on a grid of 0.00128° (about 140 m): more digits would feign a precision that they do not have. Why not 0.001°: coordinates
 * are stored as hundred-thousandths, as doubled differences, so a step of 128 falls on whole bytes and the files shrink by a third.
 */
const gridDegrees = 128e-5;
/** Half the diagonal of a grid cell, km: what rounding may move a point by. */
export const gridErrorKm: Kilometres = (gridDegrees * kmPerDegree) / Math.SQRT2;

/** The nearest line of the grid. */
export function onGrid(value: Degrees): Degrees {
  return (Math.round(value / gridDegrees) * 128) / 1e5;
}
