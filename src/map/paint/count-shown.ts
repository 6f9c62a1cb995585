import type { Box } from './painter.ts';
import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';

/** How many points that have a style lie in a box, edges included. */
export function countShown(grid: PointGrid, styleOf: Uint16Array, box: Box): number {
  let count = 0;
  const [minX, minY, maxX, maxY] = [box.minX, box.minY, box.maxX, box.maxY].map((share) => share * (pointUnits - 1));
  eachRun(grid, minX, minY, maxX, maxY, (first, end) => {
    for (let at = first; at < end; at++) {
      if (styleOf[grid.code[at]] !== 0 && grid.x[at] >= minX && grid.x[at] <= maxX && grid.y[at] >= minY && grid.y[at] <= maxY) count++;
    }
  });
  return count;
}
