import type { Degrees, Kilometres } from '../../src/engine/units.ts';
import { kmPerDegree } from '../../src/engine/geo/sphere.ts';

export type Point = readonly [lng: Degrees, lat: Degrees];
export type MultiPolygon = readonly (readonly (readonly Point[])[])[];

export interface Box {
  readonly west: Degrees;
  readonly south: Degrees;
  readonly east: Degrees;
  readonly north: Degrees;
}

/** Smallest box around the outer rings. */
export function boxOf(polygons: MultiPolygon): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [outer] of polygons) {
    for (const [lng, lat] of outer) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return { west, south, east, north };
}

export function inBox(box: Box, lng: Degrees, lat: Degrees): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

/** Whether a point lies in the polygons, by the even-odd rule over all rings (holes count themselves out). */
export function contains(polygons: MultiPolygon, lng: Degrees, lat: Degrees): boolean {
  let inside = false;
  for (const rings of polygons) {
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [lngI, latI] = ring[i];
        const [lngJ, latJ] = ring[j];
        if (latI > lat !== latJ > lat && lng < ((lngJ - lngI) * (lat - latI)) / (latJ - latI) + lngI) inside = !inside;
      }
    }
  }
  return inside;
}

/** Area, km², by the shoelace formula in a cylindrical equal-area projection (x = λ, y = sin φ). */
export function areaKm2(polygons: MultiPolygon): number {
  const radius: Kilometres = (kmPerDegree * 180) / Math.PI;
  const sine = (lat: Degrees) => Math.sin((lat * Math.PI) / 180);
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      let twice = 0;
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) twice += (((ring[j][0] - ring[i][0]) * Math.PI) / 180) * (sine(ring[j][1]) + sine(ring[i][1]));
      sum += ((index === 0 ? 1 : -1) * Math.abs(twice)) / 2;
    });
  }
  return sum * radius * radius;
}
