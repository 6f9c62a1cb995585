import type { Box } from './painter.ts';
import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';

/** How many points of each code lie in a box, edges included; codes beyond those wanted are not counted. */
export function countCodes(grid: PointGrid, codes: number, box: Box): Int32Array {
  const counts = new Int32Array(codes);
  const [minX, minY, maxX, maxY] = [box.minX, box.minY, box.maxX, box.maxY].map((share) => share * (pointUnits - 1));
  eachRun(grid, minX, minY, maxX, maxY, (first, end) => countRun(grid, first, end, minX, minY, maxX, maxY, counts));
  return counts;
}

/** The same of each style; those without one are counted at 0. */
export function countStyles(byCode: Int32Array, styleOf: Uint16Array): Int32Array {
  const counts = new Int32Array(styleOf.reduce((most, style) => Math.max(most, style), 0) + 1);
  for (const [code, style] of styleOf.entries()) counts[style] += byCode[code];
  return counts;
}

/** Its own function with all it reads in its own names: a view may hold a million points. */
function countRun(grid: PointGrid, first: number, end: number, minX: number, minY: number, maxX: number, maxY: number, byCode: Int32Array): void {
  const { x, y, code } = grid;
  for (let at = first; at < end; at++) if (x[at] >= minX && x[at] <= maxX && y[at] >= minY && y[at] <= maxY) byCode[code[at]]++;
}
