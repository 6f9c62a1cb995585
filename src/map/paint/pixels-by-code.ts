import { eachRunIn, type MarkedArea } from './marked-area.ts';
import type { PlacedPoints, PointCodes, PointGrid } from './point-grid.ts';

/** Pixels of an area by the codes of the points in them: each stands once for every code that it holds. */
export interface PixelsByCode {
  readonly pixels: Int32Array;
  /** Where the pixels of each code begin, and one more. */
  readonly start: Int32Array;
}

/** Finds the pixels of so many codes: into `pixels`, which has room for one of each point, with the help of `seen`, which is empty and has one for each pixel. */
export function pixelsByCode(grid: PointGrid, area: MarkedArea, codes: number, pixels: Int32Array, seen: Uint16Array): PixelsByCode {
  const end = new Int32Array(codes);
  eachRunIn(area, grid, (first, last) => addCounts(grid.code, first, last, end));
  let points = 0;
  for (let code = 0; code < codes; code++) {
    points += end[code];
    end[code] = points - end[code];
  }
  const begin = end.slice();
  eachRunIn(area, grid, (first, last) => addPixels(grid, first, last, area, end, pixels));
  const start = new Int32Array(codes + 1);
  for (let code = 0; code < codes; code++) start[code + 1] = leaveRepeats(pixels, begin[code], end[code], start[code], seen, code + 1);
  return { pixels, start };
}

/** Sets each mark to the highest style that the codes in its pixel have. The marks are empty before. */
export function markByCode({ pixels, start }: PixelsByCode, styleOf: Uint16Array, marks: Uint16Array): void {
  const shown = Array.from(styleOf.keys()).filter((code) => styleOf[code] > 0);
  // The highest style comes last and stays: nothing is to be compared.
  shown.sort((one, other) => styleOf[one] - styleOf[other]);
  for (const code of shown) markPixels(pixels, start[code], start[code + 1], styleOf[code], marks);
}

/** Brings marks of one look to those of another, and says which differ: all have a code whose style does. */
export function takeChanges({ pixels, start }: PixelsByCode, before: Uint16Array, after: Uint16Array, marks: Uint16Array, marksAfter: Uint16Array): number[] {
  const changed: number[] = [];
  for (const code of before.keys()) if (before[code] !== after[code]) takeMarks(pixels, start[code], start[code + 1], marks, marksAfter, changed);
  return changed;
}

// Each loop over points is a function with all it reads in its own names: nothing else is run as often.

function addCounts(code: PointCodes, first: number, end: number, counts: Int32Array): void {
  for (let at = first; at < end; at++) counts[code[at]]++;
}

function addPixels({ x: xs, y: ys, code }: PlacedPoints, first: number, last: number, area: MarkedArea, end: Int32Array, pixels: Int32Array): void {
  const { left, top, width, height, scale } = area;
  for (let at = first; at < last; at++) {
    const x = xs[at] * scale - left;
    const y = ys[at] * scale - top;
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    pixels[end[code[at]]++] = (y | 0) * width + (x | 0);
  }
}

/** Moves what is not there yet to `to`, which lies before it; where that ends. Beyond 65,535 codes repeats stay, which does no harm. */
function leaveRepeats(pixels: Int32Array, first: number, end: number, to: number, seen: Uint16Array, sign: number): number {
  let kept = to;
  for (let at = first; at < end; at++) {
    const pixel = pixels[at];
    if (seen[pixel] === sign) continue;
    seen[pixel] = sign;
    pixels[kept++] = pixel;
  }
  return kept;
}

function markPixels(pixels: Int32Array, first: number, end: number, style: number, marks: Uint16Array): void {
  for (let at = first; at < end; at++) marks[pixels[at]] = style;
}

function takeMarks(pixels: Int32Array, first: number, end: number, marks: Uint16Array, marksAfter: Uint16Array, changed: number[]): void {
  for (let at = first; at < end; at++) {
    const pixel = pixels[at];
    if (marks[pixel] === marksAfter[pixel]) continue;
    marks[pixel] = marksAfter[pixel];
    changed.push(pixel);
  }
}
