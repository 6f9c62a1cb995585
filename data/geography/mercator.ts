import type { Degrees } from '../../src/engine/units.ts';

/** Mercator's ordinate in degrees: conformal, so that what is halfway on the plane is halfway on the ground nearby. */
export function mercatorY(lat: Degrees): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

/** Latitude of a Mercator ordinate. */
export function mercatorLat(y: number): Degrees {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}
