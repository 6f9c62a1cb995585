import type { Box } from './painter.ts';
import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';

/** How many points of each code lie in a box, edges included; codes are below `codeCount`. */
export function countInBox(grid: PointGrid, codes: ArrayLike<number>, codeCount: number, box: Box): Int32Array {
  const counts = new Int32Array(codeCount);
  const [minX, minY, maxX, maxY] = [box.minX, box.minY, box.maxX, box.maxY].map((share) => share * (pointUnits - 1));
  eachRun(grid, minX, minY, maxX, maxY, (first, end) => {
    for (let at = first; at < end; at++) {
      if (grid.x[at] >= minX && grid.x[at] <= maxX && grid.y[at] >= minY && grid.y[at] <= maxY) counts[codes[grid.row[at]]]++;
    }
  });
  return counts;
}
