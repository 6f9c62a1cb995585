import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';

/** Where points are looked for, all in shares of the world. */
export interface PointPick {
  readonly x: number;
  readonly y: number;
  /** A point counts where it is at most this far from x, y. */
  readonly within: number;
  /** Points at most this far from the nearest one are on its spot: no reader can tell them apart. */
  readonly spot: number;
}

/**
 * Rows of the points with a style on the spot nearest to a place, nearest to that spot's first point first; empty where none is within. Of points
 * that are equally near, the one of the highest row, which is drawn on top, comes first.
 */
export function pointsAt(grid: PointGrid, styleOf: Uint16Array, pick: PointPick): Int32Array {
  const [x, y, within, spot] = [pick.x, pick.y, pick.within, pick.spot].map((share) => share * (pointUnits - 1));
  let nearest = -1;
  let nearestSquared = Number.POSITIVE_INFINITY;
  eachNear(grid, styleOf, x, y, within, (at, squared) => {
    if (squared > nearestSquared || (squared === nearestSquared && grid.row[at] < grid.row[nearest])) return;
    nearest = at;
    nearestSquared = squared;
  });
  if (nearest < 0) return new Int32Array(0);
  const onSpot: { readonly row: number; readonly squared: number }[] = [];
  eachNear(grid, styleOf, grid.x[nearest], grid.y[nearest], spot, (at, squared) => onSpot.push({ row: grid.row[at], squared }));
  onSpot.sort((a, b) => a.squared - b.squared || b.row - a.row);
  return Int32Array.from(onSpot, ({ row }) => row);
}

/** Visits points with a style at most `within` from x, y, with the square of their distance. */
function eachNear(grid: PointGrid, styleOf: Uint16Array, x: number, y: number, within: number, visit: (at: number, squared: number) => void): void {
  eachRun(grid, x - within, y - within, x + within, y + within, (first, end) => {
    for (let at = first; at < end; at++) {
      if (styleOf[grid.code[at]] === 0) continue;
      const squared = (grid.x[at] - x) ** 2 + (grid.y[at] - y) ** 2;
      if (squared <= within * within) visit(at, squared);
    }
  });
}
