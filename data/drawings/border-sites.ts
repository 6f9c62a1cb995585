import { Delaunay } from 'd3-delaunay';
import type { RegionCode } from '../../src/engine/units.ts';
import { mercatorY } from '../geography/mercator.ts';
import { containment, type MultiPolygon, type Point } from '../geography/polygon.ts';
import { countryOutline } from './natural-earth.ts';

/** A point on Mercator's plane and the region its cell belongs to; 0 is outside. */
export interface Site {
  readonly x: number;
  readonly y: number;
  readonly region: RegionCode;
}

/** Distance between pairs along a border, and of each point of a pair from it, degrees. */
const step = 0.06;
const aside = 0.012;
/** Two more pairs farther off, degrees from the border, so that no cell of a bay or cape runs far. */
const fartherAside = [0.05, 0.15];
/** Rings shorter than this all round are islets that no one would see, degrees. */
const shortestRing = 0.12;
/** A place farther than this from land (an islet that Natural Earth leaves out) gets a small disc of its own, degrees. */
const strayDistance = 0.1;
const discRadius = 0.12;

const areas = [
  { iso: '156', region: 0 },
  { iso: '158', region: 710000 },
  { iso: '344', region: 810000 },
  { iso: '446', region: 820000 },
] as const;

/** Pairs of points left and right of the borders of China, Taiwan, Hong Kong and Macao. A point inside China takes the county of the nearest place. */
export function sitesAlongBorders(places: readonly Site[]): Site[] {
  const outlines = areas.map(({ iso, region }) => {
    const polygons = onPlane(countryOutline(iso));
    return { region, polygons, holds: containment(polygons) };
  });
  const nearest = new Delaunay(Float64Array.from(places.flatMap(({ x, y }) => [x, y])));
  const regionAt = (x: number, y: number): RegionCode => {
    const outline = outlines.find(({ holds }) => holds(x, y));
    return outline ? outline.region || places[nearest.find(x, y)].region : 0;
  };
  const sites: Site[] = [];
  for (const { polygons } of outlines) {
    for (const [ring] of polygons) {
      for (const { x, y, dx, dy } of along(ring)) {
        for (const distance of [aside, ...fartherAside]) {
          for (const side of [-distance, distance]) {
            const [sideX, sideY] = [x - dy * side, y + dx * side];
            sites.push({ x: sideX, y: sideY, region: regionAt(sideX, sideY) });
          }
        }
      }
    }
  }
  return sites;
}

/** Points outside, in a ring around each place that lies off all land, so that its cell stays small. */
export function strayIslets(places: readonly Site[], borders: readonly Site[]): Site[] {
  const nearestBorder = new Delaunay(Float64Array.from(borders.flatMap(({ x, y }) => [x, y])));
  const onLand = containment(areas.flatMap(({ iso }) => onPlane(countryOutline(iso))));
  return places.flatMap(({ x, y }) => {
    const border = borders[nearestBorder.find(x, y)];
    if (Math.hypot(border.x - x, border.y - y) < strayDistance || onLand(x, y)) return [];
    return Array.from({ length: 8 }, (_, i) => ({
      x: x + discRadius * Math.cos((i * Math.PI) / 4),
      y: y + discRadius * Math.sin((i * Math.PI) / 4),
      region: 0,
    }));
  });
}

function onPlane(polygons: MultiPolygon): MultiPolygon {
  return polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]): Point => [lng, mercatorY(lat)])));
}

/** Points at even steps along a closed ring with the direction of the line there. */
function along(ring: readonly Point[]): { x: number; y: number; dx: number; dy: number }[] {
  const lengths = ring.slice(1).map(([x, y], i) => Math.hypot(x - ring[i][0], y - ring[i][1]));
  const around = lengths.reduce((a, b) => a + b, 0);
  if (around < shortestRing) return [];
  const count = Math.max(6, Math.round(around / step));
  const corners: Point[] = [];
  let passed = 0;
  let edge = 0;
  for (let i = 0; i < count; i++) {
    const at = (around * i) / count;
    while (passed + lengths[edge] < at) passed += lengths[edge++];
    const part = lengths[edge] > 0 ? (at - passed) / lengths[edge] : 0;
    const [[x0, y0], [x1, y1]] = [ring[edge], ring[edge + 1]];
    corners.push([x0 + part * (x1 - x0), y0 + part * (y1 - y0)]);
  }
  return corners.map(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % count];
    const length = Math.hypot(nextX - x, nextY - y) || 1;
    return { x: (x + nextX) / 2, y: (y + nextY) / 2, dx: (nextX - x) / length, dy: (nextY - y) / length };
  });
}
