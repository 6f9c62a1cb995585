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

export function lngOf(x: number): Degrees {
  return (x - 0.5) * 360;
}

export function latOf(y: number): Degrees {
  return Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / radians;
}
