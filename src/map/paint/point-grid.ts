import type { Degrees } from '#engine/units.ts';
import { worldX, worldYs } from './projection.ts';

/** Units in the side of the world. */
export const pointUnits = 2 ** 32;

/** What each point is, as a number that filters and colours go by. */
export type PointCodes = Uint16Array | Uint32Array;

/** Points as they come; the place of a point in the columns is its row. */
export interface Points {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** What each point is, such as its network and kind: filters and colours go by it. */
  readonly code: PointCodes;
}

/** Points sorted into a square grid: 8 bytes of position, 4 of row, 2 or 4 of code and at most 4 of grid each. */
export interface PointGrid {
  /** Corner and side of the grid, in point units. */
  readonly left: number;
  readonly top: number;
  readonly extent: number;
  /** Cells along a side. */
  readonly side: number;
  /** First point of each cell, line by line from the north-west, and one more. */
  readonly start: Int32Array;
  /** Row of each point; rising within a cell. */
  readonly row: Int32Array;
  readonly code: PointCodes;
  /** Position of each point, in point units: good to a thousandth of a pixel at zoom 14. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

/** Sorts points by place; without codes, all are 0. Projects them twice: that costs less than memory to keep them in between. */
export function pointGrid(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>, code: PointCodes = new Uint16Array(lng.length)): PointGrid {
  const count = lng.length;
  const yOf = worldYs(count);
  let [west, east, south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < count; row++) {
    if (lng[row] < west) west = lng[row];
    if (lng[row] > east) east = lng[row];
    if (lat[row] < south) south = lat[row];
    if (lat[row] > north) north = lat[row];
  }
  const left = count === 0 ? 0 : unitsOf(worldX(west));
  const top = count === 0 ? 0 : unitsOf(yOf(north));
  const extent = count === 0 ? 1 : Math.max(unitsOf(worldX(east)) - left, unitsOf(yOf(south)) - top) + 1;
  const side = Math.max(1, Math.floor(Math.sqrt(count)));
  const scale = side / extent;

  const start = new Int32Array(side * side + 1);
  for (let row = 0; row < count; row++) {
    start[Math.floor((unitsOf(yOf(lat[row])) - top) * scale) * side + Math.floor((unitsOf(worldX(lng[row])) - left) * scale)]++;
  }
  // First the end of each cell, which the last point of the cell takes, and so on down to the start.
  for (let cell = 1; cell <= side * side; cell++) start[cell] += start[cell - 1];
  const sorted = {
    row: new Int32Array(count),
    code: code instanceof Uint16Array ? new Uint16Array(count) : new Uint32Array(count),
    x: new Uint32Array(count),
    y: new Uint32Array(count),
  };
  for (let row = count - 1; row >= 0; row--) {
    const x = unitsOf(worldX(lng[row]));
    const y = unitsOf(yOf(lat[row]));
    const at = --start[Math.floor((y - top) * scale) * side + Math.floor((x - left) * scale)];
    sorted.row[at] = row;
    sorted.code[at] = code[row];
    sorted.x[at] = x;
    sorted.y[at] = y;
  }
  return { side, start, ...sorted, left, top, extent };
}

/** A share of the world in point units. Rounding puts the poles a hair beyond the world's edge. */
export function unitsOf(share: number): number {
  return share <= 0 ? 0 : share >= 1 ? pointUnits - 1 : Math.floor(share * (pointUnits - 1));
}

/** Visits the runs of points, first and end, that cover a box in point units; a run may hold points beyond it. */
export function eachRun(grid: PointGrid, minX: number, minY: number, maxX: number, maxY: number, visit: (first: number, end: number) => void): void {
  const { left, top, extent, side, start } = grid;
  const scale = side / extent;
  const cell = (value: number, from: number) => Math.floor((value - from) * scale);
  const firstColumn = Math.max(0, cell(minX, left));
  const lastColumn = Math.min(side - 1, cell(maxX, left));
  if (firstColumn > lastColumn) return;
  const lastLine = Math.min(side - 1, cell(maxY, top));
  for (let line = Math.max(0, cell(minY, top)); line <= lastLine; line++) visit(start[line * side + firstColumn], start[line * side + lastColumn + 1]);
}
