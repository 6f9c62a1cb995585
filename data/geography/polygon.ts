import { kmPerDegree } from '../../src/engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '../../src/engine/units.ts';

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

function inBox(box: Box, lng: Degrees, lat: Degrees): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

/**
 * A test whether a point lies in the polygons, by the even-odd rule over all rings (holes count themselves out). Edges are kept by
 * bands of latitude, so that a test looks only at those that the point's parallel can cross.
 */
export function containment(polygons: MultiPolygon): (lng: Degrees, lat: Degrees) => boolean {
  const box = boxOf(polygons);
  const edges = polygons.flatMap((rings) => rings.flatMap((ring) => ring.map((point, i) => [point, ring[(i + ring.length - 1) % ring.length]] as const)));
  const bands = Math.max(1, Math.min(4096, Math.floor(edges.length / 4)));
  const bandOf = (lat: Degrees) => Math.min(bands - 1, Math.floor(((lat - box.south) / (box.north - box.south || 1)) * bands));
  const inBand: (readonly [Point, Point])[][] = Array.from({ length: bands }, () => []);
  for (const edge of edges) {
    const [[, a], [, b]] = edge;
    for (let band = bandOf(Math.min(a, b)); band <= bandOf(Math.max(a, b)); band++) inBand[band].push(edge);
  }
  return (lng, lat) => {
    if (!inBox(box, lng, lat)) return false;
    let inside = false;
    for (const [[lngI, latI], [lngJ, latJ]] of inBand[bandOf(lat)]) {
      if (latI > lat !== latJ > lat && lng < ((lngJ - lngI) * (lat - latI)) / (latJ - latI) + lngI) inside = !inside;
    }
    return inside;
  };
}

/** Area, km², by the shoelace formula in a cylindrical equal-area projection (x = λ, y = sin φ). */
export function areaKm2(polygons: MultiPolygon): number {
  const radius: Kilometres = (kmPerDegree * 180) / Math.PI;
  const sine = (lat: Degrees) => Math.sin((lat * Math.PI) / 180);
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      let twice = 0;
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
        twice += (((ring[j][0] - ring[i][0]) * Math.PI) / 180) * (sine(ring[j][1]) + sine(ring[i][1]));
      sum += ((index === 0 ? 1 : -1) * Math.abs(twice)) / 2;
    });
  }
  return sum * radius * radius;
}
