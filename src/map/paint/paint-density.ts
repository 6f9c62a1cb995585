import { type Frame, pixelsPerUnit } from './frame.ts';
import { eachRun, type PointGrid } from './point-grid.ts';
import type { Picture, Rgba } from './sprite.ts';

/** How the number of points in a cell is drawn. */
export interface DensityStyle {
  /** Side of a cell, whole device pixels. */
  readonly cell: number;
  /** Free pixels between the squares of two cells. */
  readonly gap: number;
  /** Least points of each class, ascending from 1. */
  readonly breaks: readonly number[];
  readonly colours: readonly Rgba[];
}

/** Class of a number of points: the last one whose least number it reaches, -1 for none. */
function densityClass(count: number, breaks: readonly number[]): number {
  let found = -1;
  while (found + 1 < breaks.length && count >= breaks[found + 1]) found++;
  return found;
}

/**
 * Draws how many of the points that have a style lie in each square cell, on a picture of the frame, which is cleared first. Cells are counted from the
 * world's corner, so that they stay on their ground while the map is moved.
 */
export function paintDensity(picture: Picture, frame: Frame, grid: PointGrid, styleOf: Uint16Array, style: DensityStyle): void {
  const { cell, gap, breaks, colours } = style;
  const firstColumn = Math.floor(frame.left / cell);
  const firstLine = Math.floor(frame.top / cell);
  const columns = Math.ceil((frame.left + frame.width) / cell) - firstColumn;
  const lines = Math.ceil((frame.top + frame.height) / cell) - firstLine;
  const counts = new Uint32Array(columns * lines);
  picture.pixels.fill(0, 0, picture.width * picture.height);
  const scale = pixelsPerUnit(frame) / cell;
  const { x: xs, y: ys, code } = grid;
  eachRun(grid, firstColumn / scale, firstLine / scale, (firstColumn + columns) / scale, (firstLine + lines) / scale, (first, end) => {
    for (let at = first; at < end; at++) {
      if (styleOf[code[at]] === 0) continue;
      const x = xs[at] * scale - firstColumn;
      const y = ys[at] * scale - firstLine;
      if (x < 0 || y < 0 || x >= columns || y >= lines) continue;
      counts[Math.floor(y) * columns + Math.floor(x)]++;
    }
  });
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] === 0) continue;
    const left = (firstColumn + (at % columns)) * cell - frame.left;
    const top = (firstLine + Math.floor(at / columns)) * cell - frame.top;
    fillSquare(picture, left, top, cell - gap, colours[densityClass(counts[at], breaks)]);
  }
}

/** The square may reach beyond the picture. */
function fillSquare({ width, height, pixels }: Picture, left: number, top: number, side: number, colour: Rgba): void {
  const [first, end] = [Math.max(0, left), Math.min(width, left + side)];
  if (first >= end) return;
  for (let line = Math.max(0, top); line < Math.min(height, top + side); line++) pixels.fill(colour, line * width + first, line * width + end);
}
