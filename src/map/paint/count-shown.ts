import type { Box } from './painter.ts';
import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';

/** How many points of each style lie in a box, edges included; those without a style are counted at 0. */
export function countShown(grid: PointGrid, styleOf: Uint16Array, box: Box): Int32Array {
  const byCode = new Int32Array(styleOf.length);
  const [minX, minY, maxX, maxY] = [box.minX, box.minY, box.maxX, box.maxY].map((share) => share * (pointUnits - 1));
  eachRun(grid, minX, minY, maxX, maxY, (first, end) => countRun(grid, first, end, minX, minY, maxX, maxY, byCode));
  const counts = new Int32Array(styleOf.reduce((most, style) => Math.max(most, style), 0) + 1);
  for (const [sort, style] of styleOf.entries()) counts[style] += byCode[sort];
  return counts;
}

/** Its own function with all it reads in its own names: a view may hold a million points. */
function countRun(grid: PointGrid, first: number, end: number, minX: number, minY: number, maxX: number, maxY: number, byCode: Int32Array): void {
  const { x, y, code } = grid;
  for (let at = first; at < end; at++) if (x[at] >= minX && x[at] <= maxX && y[at] >= minY && y[at] <= maxY) byCode[code[at]]++;
}
