import type { Topology } from 'topojson-specification';
import { boundaryDatum, ringInWgs84 } from '#import/boundaries/boundary-datum.ts';
import type { Datum } from '#import/checking/datum.ts';
import { RingIndex, type RingLine } from '#import/checking/ring-index.ts';
import type { Mapping } from '#import/mapping/roles.ts';
import { plainValue } from '#import/reading/column-of.ts';
import { areasIn } from '#import/reading/read-areas.ts';
import type { OwnRegions, RegionPath } from './own-regions.ts';

/** An area of a file of boundaries: its names and its rings. */
export interface Boundary extends RegionPath {
  readonly rings: readonly RingLine[];
}

/** The areas of a file in WGS-84, named by the properties that the reader says. */
export function boundariesIn(json: unknown, { columns, constants }: Mapping, chosen: Datum | null): Boundary[] {
  const areas = areasIn(json);
  const { datum } = boundaryDatum(json, areas, chosen);
  return areas.map(({ properties, polygons }) => {
    const name = (field: 'province' | 'prefecture' | 'county') => String(plainValue(properties[columns[field] ?? '']) ?? constants[field] ?? '').trim();
    return {
      province: name('province'),
      prefecture: name('prefecture'),
      county: name('county'),
      rings: polygons.flat().map((ring) => ringInWgs84(ring, datum)),
    };
  });
}

/** Areas are looked for by cells of so many degrees. */
const cellDegrees = 0.5;
const cellsAround = 360 / cellDegrees;
const cellOf = (degrees: number) => Math.floor(degrees / cellDegrees);
/** An area with more corners than this gets an index of its sides once a point lies in its box. */
const fewCorners = 200;

/** The area that holds each point; -1 for none. Of areas that lie over each other the first. */
export function boundaryOf(boundaries: readonly Boundary[], lng: ArrayLike<number>, lat: ArrayLike<number>): Int32Array {
  const areasIn = areasByCell(boundaries, lng, lat);
  const indexes = new Map<number, RingIndex>();
  const holds = (area: number, x: number, y: number) => {
    const { rings } = boundaries[area];
    if (rings.reduce((sum, { length }) => sum + length, 0) <= fewCorners) return isInside(rings, x, y);
    const index = indexes.get(area) ?? new RingIndex(rings);
    indexes.set(area, index);
    return index.holds(x, y);
  };
  return Int32Array.from(lng, (x, point) => areasIn.get(cellKey(x, lat[point]))?.find((area) => holds(area, x, lat[point])) ?? -1);
}

function cellKey(lng: number, lat: number): number {
  return cellOf(lat) * cellsAround + cellOf(lng);
}

/** Areas whose box reaches into a cell, in their order, for the cells that points lie in. */
function areasByCell(boundaries: readonly Boundary[], lng: ArrayLike<number>, lat: ArrayLike<number>): Map<number, number[]> {
  const areasIn = new Map<number, number[]>(Array.from(lng, (x, point) => [cellKey(x, lat[point]), []]));
  for (const [area, { rings }] of boundaries.entries()) {
    const [west, south] = [0, 1].map((axis) => cellOf(least(rings, axis, Math.min, Number.POSITIVE_INFINITY)));
    const [east, north] = [0, 1].map((axis) => cellOf(least(rings, axis, Math.max, Number.NEGATIVE_INFINITY)));
    for (let row = south; row <= north; row++) {
      for (let column = west; column <= east; column++) areasIn.get(row * cellsAround + column)?.push(area);
    }
  }
  return areasIn;
}

/** By the even-odd rule over all rings, as `RingIndex` does. */
function isInside(rings: readonly RingLine[], lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let corner = 0; corner < ring.length; corner++) {
      const [x1, y1] = ring[corner];
      const [x2, y2] = ring[corner + 1 === ring.length ? 0 : corner + 1];
      if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
    }
  }
  return inside;
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
