import type { Degrees } from '#engine/units.ts';
import { worldX, worldYs } from './projection.ts';

/** Units in the side of the world. */
export const pointUnits = 2 ** 32;

/** What each point is, as a number that filters and colours go by. */
export type PointCodes<Buffer extends ArrayBufferLike = ArrayBufferLike> = Uint16Array<Buffer> | Uint32Array<Buffer>;

/** Points as they come; the place of a point in the columns is its row. */
export interface Points {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** What each point is, such as its network and kind: filters and colours go by it. */
  readonly code: PointCodes;
}

/** Points on the map, one after the other as they come or as they are sorted. */
export interface PlacedPoints {
  /** Position of each point, in point units: good to a thousandth of a pixel at zoom 14. */
  readonly x: Uint32Array<ArrayBuffer>;
  readonly y: Uint32Array<ArrayBuffer>;
  readonly code: PointCodes<ArrayBuffer>;
}

/** Points sorted into a square grid: 8 bytes of position, 4 of row, 2 or 4 of code and 1 of grid each. */
export interface PointGrid extends PlacedPoints {
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
}

/** About as many lie in a cell: fewer make a grid that no cache holds, and one is looked through soon. */
const pointsInCell = 4;

/** Places points on the map, in arrays of their own. */
export function placePoints(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>, code: PointCodes): PlacedPoints {
  const count = lng.length;
  const yOf = worldYs(count);
  const x = new Uint32Array(count);
  const y = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    x[row] = unitsOf(worldX(lng[row]));
    y[row] = unitsOf(yOf(lat[row]));
  }
  return { x, y, code: code.slice() };
}

/** Places and sorts points; without codes, all are 0. */
export function pointGrid(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>, code: PointCodes = new Uint16Array(lng.length)): PointGrid {
  return sortPoints(placePoints(lng, lat, code));
}

export function sortPoints({ x, y, code }: PlacedPoints): PointGrid {
  const count = x.length;
  let [west, east, north, south] = [pointUnits, 0, pointUnits, 0];
  for (let row = 0; row < count; row++) {
    if (x[row] < west) west = x[row];
    if (x[row] > east) east = x[row];
    if (y[row] < north) north = y[row];
    if (y[row] > south) south = y[row];
  }
  const [left, top] = count === 0 ? [0, 0] : [west, north];
  const extent = count === 0 ? 1 : Math.max(east - west, south - north) + 1;
  const side = Math.max(1, Math.floor(Math.sqrt(count / pointsInCell)));
  const scale = side / extent;

  const start = new Int32Array(side * side + 1);
  for (let row = 0; row < count; row++) start[(((y[row] - top) * scale) | 0) * side + (((x[row] - left) * scale) | 0)]++;
  // First the end of each cell, which the last point of the cell takes, and so on down to the start.
  for (let cell = 1; cell <= side * side; cell++) start[cell] += start[cell - 1];
  const sorted = {
    row: new Int32Array(count),
    code: code instanceof Uint16Array ? new Uint16Array(count) : new Uint32Array(count),
    x: new Uint32Array(count),
    y: new Uint32Array(count),
  };
  for (let row = count - 1; row >= 0; row--) {
    const at = --start[(((y[row] - top) * scale) | 0) * side + (((x[row] - left) * scale) | 0)];
    sorted.row[at] = row;
    sorted.code[at] = code[row];
    sorted.x[at] = x[row];
    sorted.y[at] = y[row];
  }
  return { side, start, ...sorted, left, top, extent };
}

/** A share of the world in point units. Rounding puts the poles a hair beyond the world's edge. */
function unitsOf(share: number): number {
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
