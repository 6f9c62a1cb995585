import type { Degrees } from '#engine/units.ts';
import { worldX, worldY } from './projection.ts';

/** Units in the side of the world. */
export const pointUnits = 2 ** 32;

/** Points sorted into a square grid: 8 bytes of position, 4 of row and at most 4 of grid each. */
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
  /** Position of each point, in point units: good to a thousandth of a pixel at zoom 14. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

/** Sorts points by place. */
export function pointGrid(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>): PointGrid {
  const count = lng.length;
  const unsortedX = new Uint32Array(count);
  const unsortedY = new Uint32Array(count);
  let [left, top, right, bottom] = [pointUnits, pointUnits, 0, 0];
  for (let row = 0; row < count; row++) {
    unsortedX[row] = worldX(lng[row]) * (pointUnits - 1);
    unsortedY[row] = worldY(lat[row]) * (pointUnits - 1);
    left = Math.min(left, unsortedX[row]);
    right = Math.max(right, unsortedX[row]);
    top = Math.min(top, unsortedY[row]);
    bottom = Math.max(bottom, unsortedY[row]);
  }
  const extent = Math.max(1, right - left + 1, bottom - top + 1);
  const side = Math.max(1, Math.floor(Math.sqrt(count)));
  const cellOf = (row: number) => Math.floor(((unsortedY[row] - top) / extent) * side) * side + Math.floor(((unsortedX[row] - left) / extent) * side);

  const start = new Int32Array(side * side + 1);
  for (let row = 0; row < count; row++) start[cellOf(row) + 1]++;
  for (let cell = 0; cell < side * side; cell++) start[cell + 1] += start[cell];
  const next = start.slice();
  const sorted = { row: new Int32Array(count), x: new Uint32Array(count), y: new Uint32Array(count) };
  for (let row = 0; row < count; row++) {
    const at = next[cellOf(row)]++;
    sorted.row[at] = row;
    sorted.x[at] = unsortedX[row];
    sorted.y[at] = unsortedY[row];
  }
  return { side, start, ...sorted, left, top, extent };
}

/** Visits the runs of points, first and end, that cover a box in point units; a run may hold points beyond it. */
export function eachRun(grid: PointGrid, minX: number, minY: number, maxX: number, maxY: number, visit: (first: number, end: number) => void): void {
  const { left, top, extent, side, start } = grid;
  const cell = (value: number, from: number) => Math.floor(((value - from) / extent) * side);
  const firstColumn = Math.max(0, cell(minX, left));
  const lastColumn = Math.min(side - 1, cell(maxX, left));
  if (firstColumn > lastColumn) return;
  const lastLine = Math.min(side - 1, cell(maxY, top));
  for (let line = Math.max(0, cell(minY, top)); line <= lastLine; line++) visit(start[line * side + firstColumn], start[line * side + lastColumn + 1]);
}
