import { eachRun, type PointGrid } from './point-grid.ts';

/** What is asked for, all in point units. */
export interface PointPick {
  readonly x: number;
  readonly y: number;
  /** A point counts where it is at most this far from x, y. */
  readonly within: number;
  /** Points at most this far from the nearest one are on its spot: no reader can tell them apart. */
  readonly spot: number;
}

/**
 * Rows of the points on the spot nearest to a place, nearest to that spot's first point first; empty where none is within. Of points that are
 * equally near, the one of the highest row, which is drawn on top, comes first.
 */
export function pointsAt(grid: PointGrid, { x, y, within, spot }: PointPick): Int32Array {
  let nearest = -1;
  let nearestSquared = Number.POSITIVE_INFINITY;
  eachNear(grid, x, y, within, (at, squared) => {
    if (squared > nearestSquared || (squared === nearestSquared && grid.row[at] < grid.row[nearest])) return;
    nearest = at;
    nearestSquared = squared;
  });
  if (nearest < 0) return new Int32Array(0);
  const onSpot: { readonly row: number; readonly squared: number }[] = [];
  eachNear(grid, grid.x[nearest], grid.y[nearest], spot, (at, squared) => onSpot.push({ row: grid.row[at], squared }));
  onSpot.sort((a, b) => a.squared - b.squared || b.row - a.row);
  return Int32Array.from(onSpot, ({ row }) => row);
}

/** Visits points at most `within` from x, y, with the square of their distance. */
function eachNear(grid: PointGrid, x: number, y: number, within: number, visit: (at: number, squared: number) => void): void {
  eachRun(grid, x - within, y - within, x + within, y + within, (first, end) => {
    for (let at = first; at < end; at++) {
      const squared = (grid.x[at] - x) ** 2 + (grid.y[at] - y) ** 2;
      if (squared <= within * within) visit(at, squared);
    }
  });
}
