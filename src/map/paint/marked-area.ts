import { type Frame, pixelsPerUnit } from './frame.ts';
import { eachRun, type PointGrid } from './point-grid.ts';

/** The picture and the reach of its sprites all around: which pixels of it hold a point is marked first. */
export interface MarkedArea {
  /** Device pixels of the world's north-western corner. */
  readonly left: number;
  readonly top: number;
  /** A multiple of `marksAtOnce`. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a point unit. */
  readonly scale: number;
}

/** Marks that are looked at together. */
export const marksAtOnce = 8;

export function markedArea(frame: Frame, reach: number): MarkedArea {
  const width = Math.ceil((frame.width + 2 * reach) / marksAtOnce) * marksAtOnce;
  return { left: frame.left - reach, top: frame.top - reach, width, height: frame.height + 2 * reach, scale: pixelsPerUnit(frame) };
}

/** Visits the runs of points that cover an area. */
export function eachRunIn({ left, top, width, height, scale }: MarkedArea, grid: PointGrid, visit: (first: number, end: number) => void): void {
  eachRun(grid, left / scale, top / scale, (left + width) / scale, (top + height) / scale, visit);
}
