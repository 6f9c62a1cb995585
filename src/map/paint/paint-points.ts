import { type Frame, pixelsPerUnit } from './frame.ts';
import { eachRun, type PlacedPoints, type PointGrid } from './point-grid.ts';
import { isSameSprite, laySprite, laySpriteLine, layStrokes, type Picture, type Sprite, type Strokes, strokesOf } from './sprite.ts';

/** What a painter keeps from one picture to the next: fresh memory costs more than painting, and a filter changes little of a picture. */
export class Marks {
  #pairs = new Uint32Array(0);
  #pixelOf = new Int32Array(0);
  #last: LastPicture | null = null;

  /** Style of the point in each pixel, 0 where there is none, and the same two at a time. At least so many, as the last picture left them. */
  ofLength(length: number): MarkedPixels {
    if (this.#pairs.length < length / 2) this.#pairs = new Uint32Array(length / 2);
    return { pairs: this.#pairs, marks: new Uint16Array(this.#pairs.buffer) };
  }

  /** Room for the pixel of each point of a grid. */
  pixelsOf(grid: PointGrid): Int32Array {
    if (this.#pixelOf.length < grid.x.length) this.#pixelOf = new Int32Array(grid.x.length);
    return this.#pixelOf;
  }

  /** The last picture, if it is of this grid and area: the pixels of its points are known then, and a filter changes styles only. */
  last(grid: PointGrid, area: MarkedArea): LastPicture | null {
    const last = this.#last;
    return last?.grid === grid && (Object.keys(area) as (keyof MarkedArea)[]).every((key) => last.area[key] === area[key]) ? last : null;
  }

  keep(last: LastPicture | null): void {
    this.#last = last;
  }
}

interface MarkedPixels {
  readonly marks: Uint16Array;
  readonly pairs: Uint32Array;
}

/** What the marks and the pixels of points are of. */
interface LastPicture {
  readonly grid: PointGrid;
  readonly area: MarkedArea;
  readonly styles: PointStyles;
}

/** How points are drawn: the style of each code, 0 for those that are not, and the sprite of each style. */
export interface PointStyles {
  readonly styleOf: Uint16Array;
  readonly sprites: readonly (Sprite | undefined)[];
}

/** The picture and the reach of its sprites all around: which pixels of it hold a point is marked first. */
interface MarkedArea {
  /** Device pixels of the world's north-western corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels in a point unit. */
  readonly scale: number;
}

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

/** Marks that are looked at together. */
const marksAtOnce = 8;

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

function reachOf(sprites: PointStyles['sprites']): number {
  return sprites.reduce((most, sprite) => Math.max(most, sprite?.reach ?? 0), 0);
}

/** Lays the sprite of each mark. */
function laySprites(picture: Picture, { width, height }: MarkedArea, sprites: PointStyles['sprites'], { marks, pairs }: MarkedPixels): void {
  const reach = reachOf(sprites);
  const strokes = sprites.map((sprite) => sprite && strokesOf(sprite, picture.width));
  picture.pixels.fill(0, 0, picture.width * picture.height);
  const signed = new Int32Array(picture.pixels.buffer, picture.pixels.byteOffset, picture.pixels.length);
  const columns = new Int32Array(width);
  const styles = new Uint16Array(width);
  for (let line = 0; line < height; line++) {
    // First what is in a line, then its sprites: two short loops are sooner done than one that does both.
    const found = findMarks(line * width, width, marks, pairs, columns, styles);
    const y = line - reach;
    const [west, east] = y >= reach && y + reach < picture.height ? [2 * reach, picture.width] : [width, width];
    let at = 0;
    for (; at < found && columns[at] < west; at++) layAtEdge(picture, columns[at] - reach, y, sprites[styles[at]]);
    at = layInside(signed, y * picture.width - reach, at, found, east, columns, styles, strokes);
    for (; at < found; at++) layAtEdge(picture, columns[at] - reach, y, sprites[styles[at]]);
  }
}

/** Lays the sprites of a line from one mark to the eastern edge; which mark is the first there. Apart from what is done at edges, so that it is compiled once. */
function layInside(
  pixels: Int32Array,
  start: number,
  first: number,
  found: number,
  east: number,
  columns: Int32Array,
  styles: Uint16Array,
  strokes: readonly (Strokes | undefined)[],
): number {
  let at = first;
  for (; at < found && columns[at] < east; at++) {
    const stroke = strokes[styles[at]];
    if (stroke) layStrokes(pixels, start + columns[at], stroke);
  }
  return at;
}

function layAtEdge(picture: Picture, x: number, y: number, sprite: Sprite | undefined): void {
  if (sprite) laySprite(picture, x, y, sprite);
}

/** Column and style of each mark of a line; how many there are. */
function findMarks(first: number, width: number, marks: Uint16Array, pairs: Uint32Array, columns: Int32Array, styles: Uint16Array): number {
  let found = 0;
  for (let pair = first >> 1; pair < (first + width) >> 1; pair += marksAtOnce / 2) {
    // Most are empty, and one question for eight is soon answered.
    if ((pairs[pair] | pairs[pair + 1] | pairs[pair + 2] | pairs[pair + 3]) === 0) continue;
    for (let at = 2 * pair; at < 2 * pair + marksAtOnce; at++) {
      if (marks[at] === 0) continue;
      columns[found] = at - first;
      styles[found++] = marks[at];
    }
  }
  return found;
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

/** Draws anew, pixel by pixel, what the sprites of changed marks cover or have covered. */
function repaint(picture: Picture, { width }: MarkedArea, sprites: PointStyles['sprites'], marks: Uint16Array, changed: Int32Array): void {
  const reach = reachOf(sprites);
  const covered = new Uint8Array(picture.width);
  // The changed marks whose sprites reach into a line are those from `first` to `end`.
  let [first, end] = [0, 0];
  for (let y = 0; y < picture.height; y++) {
    while (end < changed.length && changed[end] < (y + 2 * reach + 1) * width) end++;
    while (first < end && changed[first] < y * width) first++;
    if (first === end) continue;
    for (let at = first; at < end; at++) {
      const x = (changed[at] % width) - reach;
      covered.fill(1, Math.max(0, x - reach), Math.max(0, x + reach + 1));
    }
    for (let from = covered.indexOf(1); from >= 0; ) {
      const gap = covered.indexOf(0, from);
      const to = gap < 0 ? picture.width : gap;
      picture.pixels.fill(0, y * picture.width + from, y * picture.width + to);
      for (let line = y; line <= y + 2 * reach; line++) layRuns(picture, y, from, to, line, width, reach, sprites, marks);
      from = covered.indexOf(1, to);
    }
    covered.fill(0);
  }
}

/** Lays what the marks of one line have in some pixels of a line. */
function layRuns(
  picture: Picture,
  y: number,
  from: number,
  to: number,
  line: number,
  width: number,
  reach: number,
  sprites: PointStyles['sprites'],
  marks: Uint16Array,
): void {
  for (let x = from; x < to + 2 * reach; x++) {
    const style = marks[line * width + x];
    if (style === 0) continue;
    const sprite = sprites[style];
    if (sprite) laySpriteLine(picture, y, from, to, x - reach, line - reach, sprite);
  }
}

function isSameSprites(some: PointStyles['sprites'], others: PointStyles['sprites']): boolean {
  return some.length === others.length && some.every((sprite, style) => isSameSprite(sprite, others[style]));
}
