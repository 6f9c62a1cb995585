import type { Degrees } from '#engine/units.ts';

/** Side of the world at zoom 0, CSS pixels. */
const worldAtZoom0 = 256;

/** Latitude at which the projected world is square; what lies beyond is drawn on the edge. */
export const maxLatitude: Degrees = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

const radians = Math.PI / 180;

/** Side of the world at a zoom, which may be fractional, CSS pixels. */
export function worldSize(zoom: number): number {
  return worldAtZoom0 * 2 ** zoom;
}

/** Longitude → share of the world from its western edge (spherical Mercator, EPSG:3857). */
export function worldX(lng: Degrees): number {
  return lng / 360 + 0.5;
}

/** Latitude → share of the world from its northern edge (spherical Mercator, EPSG:3857). */
export function worldY(lat: Degrees): number {
  const sine = Math.sin(Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * radians);
  return 0.5 - Math.atanh(sine) / (2 * Math.PI);
}

/** The table of `worldYs` ends here, where the curve bends so much that it would be wrong by more than a thousandth of a pixel at zoom 14. */
const tableLatitude: Degrees = 70;
const tableSteps = 65_536;

/**
 * `worldY` for many points. Beyond as many as the table holds, a straight line between two of its values: an eighth of the step squared times the
 * curve's second derivative, that is at most 2.2e-10 of the world at 70° and 0.6e-10 at 54°.
 */
export function worldYs(count: number): (lat: Degrees) => number {
  if (count < tableSteps) return worldY;
  const scale = tableSteps / (2 * tableLatitude);
  const table = Float64Array.from({ length: tableSteps + 1 }, (_, step) => worldY(step / scale - tableLatitude));
  return (lat) => {
    const at = (lat + tableLatitude) * scale;
    // Written so that what is not a number takes the second way.
    if (!(at >= 0 && at < tableSteps)) return worldY(lat);
    const step = Math.floor(at);
    return table[step] + (table[step + 1] - table[step]) * (at - step);
  };
}

export function lngOf(x: number): Degrees {
  return (x - 0.5) * 360;
}

export function latOf(y: number): Degrees {
  return Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / radians;
}
