import { type Frame, pixelsPerUnit } from './frame.ts';
import { laySprites, marksAtOnce, reachOf, repaint } from './lay-marks.ts';
import type { MarkedArea, MarkedPixels, Marks, PointStyles } from './marks.ts';
import { eachRun, type PlacedPoints, type PointGrid } from './point-grid.ts';
import { isSameSprite, type Picture } from './sprite.ts';

/**
 * Draws points on a picture of the frame, which is cleared first. A pixel has one sprite however many points fall into it, that of the highest style,
 * and sprites are laid from north to south, then from west to east: both depend on the world alone, so that frames agree where they overlap. Where
 * `holdsLast` says that the last picture is on this one, only what is to change of it is drawn.
 */
export function paintPoints(picture: Picture, frame: Frame, grid: PointGrid, styles: PointStyles, marked: Marks, holdsLast: boolean): void {
  const area = markedArea(frame, styles);
  const pixels = marked.ofLength(area.width * area.height);
  const pixelOf = marked.pixelsOf(grid);
  const last = marked.last(grid, area);
  marked.keep({ grid, area, styles });
  if (last && holdsLast && isSameSprites(styles.sprites, last.styles.sprites)) {
    const changed = changeMarks(grid, area, last.styles.styleOf, styles.styleOf, pixels.marks, pixelOf);
    if (changed) return repaint(picture, area, styles.sprites, pixels.marks, changed);
  }
  markAll(grid, area, styles, pixels, pixelOf, last ? markPixels : markPoints);
  laySprites(picture, area, styles.sprites, pixels);
}

/** The same picture of points that are not sorted yet: sorting them takes longer than to look at each once. */
export function paintUnsorted(picture: Picture, frame: Frame, points: PlacedPoints, styles: PointStyles, marked: Marks): void {
  const area = markedArea(frame, styles);
  const pixels = marked.ofLength(area.width * area.height);
  marked.keep(null);
  clearMarks(pixels, area);
  markPoints(points, 0, points.x.length, Array.from(styles.styleOf), area, pixels.marks, null);
  laySprites(picture, area, styles.sprites, pixels);
}

/** Makes ready for a filter after a picture of points that were not sorted yet: marks it as a picture of the grid is marked. */
export function markSorted(frame: Frame, grid: PointGrid, styles: PointStyles, marked: Marks): void {
  const area = markedArea(frame, styles);
  const pixels = marked.ofLength(area.width * area.height);
  markAll(grid, area, styles, pixels, marked.pixelsOf(grid), markPoints);
  marked.keep({ grid, area, styles });
}

function markAll(grid: PointGrid, area: MarkedArea, styles: PointStyles, pixels: MarkedPixels, pixelOf: Int32Array, mark: typeof markPixels): void {
  const styleOf = Array.from(styles.styleOf);
  clearMarks(pixels, area);
  eachRunIn(area, grid, (first, end) => mark(grid, first, end, styleOf, area, pixels.marks, pixelOf));
}

function clearMarks({ pairs }: MarkedPixels, { width, height }: MarkedArea): void {
  pairs.fill(0, 0, (width * height) / 2);
}

function eachRunIn({ left, top, width, height, scale }: MarkedArea, grid: PointGrid, visit: (first: number, end: number) => void): void {
  eachRun(grid, left / scale, top / scale, (left + width) / scale, (top + height) / scale, visit);
}

const outside = -1;

/** Of the points in a picture, the share that may change for it to be drawn anew one by one: of more, to lay all takes no longer. */
const mostChanged = 1 / 16;

/** Marks the pixels of a run of points, and keeps them. Its own function with all it reads in its own names: nothing else is run as often. */
function markPoints(
  points: PlacedPoints,
  first: number,
  end: number,
  styleOf: readonly number[],
  area: MarkedArea,
  marks: Uint16Array,
  pixelOf: Int32Array | null,
): void {
  const { x: xs, y: ys, code } = points;
  const { left, top, width, height, scale } = area;
  for (let at = first; at < end; at++) {
    const x = xs[at] * scale - left;
    const y = ys[at] * scale - top;
    const pixel = x < 0 || y < 0 || x >= width || y >= height ? outside : (y | 0) * width + (x | 0);
    if (pixelOf) pixelOf[at] = pixel;
    if (pixel === outside) continue;
    const style = styleOf[code[at]];
    if (marks[pixel] < style) marks[pixel] = style;
  }
}

/** The same of pixels that are known. */
function markPixels(
  { code }: PlacedPoints,
  first: number,
  end: number,
  styleOf: readonly number[],
  _area: MarkedArea,
  marks: Uint16Array,
  pixelOf: Int32Array,
): void {
  for (let at = first; at < end; at++) {
    const pixel = pixelOf[at];
    if (pixel === outside) continue;
    const style = styleOf[code[at]];
    if (marks[pixel] < style) marks[pixel] = style;
  }
}

function markedArea(frame: Frame, { sprites }: PointStyles): MarkedArea {
  const reach = reachOf(sprites);
  const height = frame.height + 2 * reach;
  const width = Math.ceil((frame.width + 2 * reach) / marksAtOnce) * marksAtOnce;
  return { left: frame.left - reach, top: frame.top - reach, width, height, scale: pixelsPerUnit(frame) };
}

/** Changes the marks of the last picture to those of other styles: places of those that differ, in order; null where all are sooner marked anew. */
function changeMarks(grid: PointGrid, area: MarkedArea, before: Uint16Array, after: Uint16Array, marks: Uint16Array, pixelOf: Int32Array): Int32Array | null {
  const points = changedPoints(grid, area, before, after);
  if (!points) return null;
  const changed: number[] = [];
  for (const point of points) {
    const pixel = pixelOf[point];
    if (pixel === outside) continue;
    const code = grid.code[point];
    const mark = marks[pixel];
    if (after[code] > mark) marks[pixel] = after[code];
    else if (before[code] === mark) marks[pixel] = styleIn(grid, area, pixel, after, pixelOf, mark);
    if (marks[pixel] !== mark) changed.push(pixel);
  }
  return Int32Array.from(changed).sort();
}

/** The points whose code has another style than before; null where they are many. */
function changedPoints(grid: PointGrid, area: MarkedArea, before: Uint16Array, after: Uint16Array): number[] | null {
  const isChanged = Array.from(after, (style, code) => style !== before[code]);
  const points: number[] = [];
  let most = 0;
  eachRunIn(area, grid, (first, end) => {
    most += (end - first) * mostChanged;
  });
  eachRunIn(area, grid, (first, end) => {
    if (points.length <= most) addChanged(grid.code, first, end, isChanged, points);
  });
  return points.length <= most ? points : null;
}

/** Its own function, as the others that look at every point. */
function addChanged(code: PointGrid['code'], first: number, end: number, isChanged: readonly boolean[], points: number[]): void {
  for (let at = first; at < end; at++) if (isChanged[code[at]]) points.push(at);
}

/** Highest style of the points in a pixel, or the first that is found of at least `enough`. */
function styleIn(grid: PointGrid, area: MarkedArea, pixel: number, styleOf: Uint16Array, pixelOf: Int32Array, enough: number): number {
  const { left, top, width, scale } = area;
  const x = (left + (pixel % width)) / scale;
  const y = (top + Math.floor(pixel / width)) / scale;
  let most = 0;
  eachRun(grid, x, y, x + 1 / scale, y + 1 / scale, (first, end) => {
    for (let at = first; at < end && most < enough; at++) if (pixelOf[at] === pixel) most = Math.max(most, styleOf[grid.code[at]]);
  });
  return most;
}

function isSameSprites(some: PointStyles['sprites'], others: PointStyles['sprites']): boolean {
  return some.length === others.length && some.every((sprite, style) => isSameSprite(sprite, others[style]));
}
