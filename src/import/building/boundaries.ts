import type { Topology } from 'topojson-specification';
import { RingIndex, type RingLine } from '#import/checking/ring-index.ts';
import type { Mapping } from '#import/mapping/roles.ts';
import { plainValue } from '#import/reading/column-of.ts';
import { areasIn } from '#import/reading/read-areas.ts';
import type { OwnRegions, RegionPath } from './own-regions.ts';

/** An area of a file of boundaries: its names and its rings. */
export interface Boundary extends RegionPath {
  readonly rings: readonly RingLine[];
}

/** The areas of a file, named by the properties that the reader says. */
export function boundariesIn(json: unknown, { columns, constants }: Mapping): Boundary[] {
  return areasIn(json).map(({ properties, polygons }) => {
    const name = (field: 'province' | 'prefecture' | 'county') => String(plainValue(properties[columns[field] ?? '']) ?? constants[field] ?? '').trim();
    return { province: name('province'), prefecture: name('prefecture'), county: name('county'), rings: polygons.flat() };
  });
}

/** The area that holds each point; -1 for none. Of areas that lie over each other the first. */
export function boundaryOf(boundaries: readonly Boundary[], lng: ArrayLike<number>, lat: ArrayLike<number>): Int32Array {
  const found = new Int32Array(lng.length).fill(-1);
  for (const [area, { rings }] of boundaries.entries()) {
    const index = new RingIndex(rings);
    const south = least(rings, 1, Math.min, Number.POSITIVE_INFINITY);
    const north = least(rings, 1, Math.max, Number.NEGATIVE_INFINITY);
    for (let point = 0; point < lng.length; point++) {
      if (found[point] < 0 && lat[point] >= south && lat[point] <= north && index.holds(lng[point], lat[point])) found[point] = area;
    }
  }
  return found;
}

/** Outlines as the map wants them; areas of one region together, and each ring an arc of its own. */
export function outlinesOf(boundaries: readonly Boundary[], regions: OwnRegions, countyOf: Int32Array): Topology {
  const arcs: number[][][] = [];
  const areas = boundaries.map(({ rings }) => rings.map((ring) => [arcs.push(ring.map(([x, y]) => [x, y])) - 1]));
  const parentOf = new Map(regions.code.map((code, row) => [code, regions.parent[row]]));
  const level = (codeOf: (county: number) => number) => {
    const byCode = new Map<number, number[][][]>();
    for (const [area, rings] of areas.entries()) {
      const code = codeOf(countyOf[area]);
      byCode.set(code, [...(byCode.get(code) ?? []), ...rings.map((ring) => [ring])]);
    }
    return {
      type: 'GeometryCollection',
      geometries: Array.from(byCode, ([id, rings]) => ({ type: 'MultiPolygon', id, arcs: rings })),
    } as Topology['objects'][string];
  };
  const up = (code: number) => parentOf.get(code) ?? -1;
  return { type: 'Topology', arcs, objects: { counties: level((code) => code), prefectures: level(up), provinces: level((code) => up(up(code))) } };
}

function least(rings: readonly RingLine[], axis: number, of: (a: number, b: number) => number, from: number): number {
  return rings.reduce((found, ring) => ring.reduce((value, corner) => of(value, corner[axis]), found), from);
}
