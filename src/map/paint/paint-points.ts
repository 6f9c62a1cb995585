import { type Frame, pixelsPerUnit } from './frame.ts';
import { eachRun, type PlacedPoints, type PointGrid } from './point-grid.ts';
import { laySprite, layStrokes, type Picture, type Sprite, strokesOf } from './sprite.ts';

/** What a painter keeps from one picture to the next: fresh memory costs more than painting. */
export class Marks {
  #pairs = new Uint32Array(0);
  #pixelOf = new Int32Array(0);
  #grid: PointGrid | null = null;
  #area = '';

  /** Style of the point in each pixel, 0 where there is none, and the same two at a time. At least so many, and all clear. */
  ofLength(length: number): { readonly pairs: Uint32Array; readonly marks: Uint16Array } {
    if (this.#pairs.length < length / 2) this.#pairs = new Uint32Array(length / 2);
    return { pairs: this.#pairs, marks: new Uint16Array(this.#pairs.buffer) };
  }

  /** Room for the pixel of each point of a grid, and whether it holds those in this area already: a filter changes styles and no pixels. */
  pixelsOf(grid: PointGrid, { left, top, width, height, scale }: MarkedArea): { readonly pixelOf: Int32Array; readonly known: boolean } {
    const area = `${left} ${top} ${width} ${height} ${scale}`;
    const known = this.#grid === grid && this.#area === area;
    if (this.#pixelOf.length < grid.x.length) this.#pixelOf = new Int32Array(grid.x.length);
    this.#grid = grid;
    this.#area = area;
    return { pixelOf: this.#pixelOf, known };
  }
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
 * Draws points on a clear picture of the frame. A pixel has one sprite however many points fall into it, that of the highest style, and sprites are
 * laid from north to south, then from west to east: both depend on the world alone, so that frames agree where they overlap.
 */
export function paintPoints(picture: Picture, frame: Frame, grid: PointGrid, styles: PointStyles, marked: Marks): void {
  const area = markedArea(frame, styles);
  const { left, top, width, height, scale } = area;
  const { marks, pairs } = marked.ofLength(width * height);
  const { pixelOf, known } = marked.pixelsOf(grid, area);
  const mark = known ? markPixels : markPoints;
  const styleOf = Array.from(styles.styleOf);
  eachRun(grid, left / scale, top / scale, (left + width) / scale, (top + height) / scale, (first, end) =>
    mark(grid, first, end, styleOf, area, marks, pixelOf),
  );
  laySprites(picture, area, styles, marks, pairs);
}

/** The same picture of points that are not sorted yet: sorting them takes longer than to look at each once. */
export function paintUnsorted(picture: Picture, frame: Frame, points: PlacedPoints, styles: PointStyles, marked: Marks): void {
  const area = markedArea(frame, styles);
  const { marks, pairs } = marked.ofLength(area.width * area.height);
  markPoints(points, 0, points.x.length, Array.from(styles.styleOf), area, marks, null);
  laySprites(picture, area, styles, marks, pairs);
}

const outside = -1;

/** Marks that are looked at together. */
const marksAtOnce = 8;

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

/** Lays the sprite of each mark, and clears it. */
function laySprites(picture: Picture, { width, height }: MarkedArea, { sprites }: PointStyles, marks: Uint16Array, pairs: Uint32Array): void {
  const reach = reachOf(sprites);
  const strokes = sprites.map((sprite) => sprite && strokesOf(sprite, picture.width));
  const signed = new Int32Array(picture.pixels.buffer, picture.pixels.byteOffset, picture.pixels.length);
  const columns = new Int32Array(width);
  const styles = new Uint16Array(width);
  for (let line = 0; line < height; line++) {
    // First what is in a line, then its sprites: two short loops are sooner done than one that does both.
    const found = takeMarks(line * width, width, marks, pairs, columns, styles);
    const y = line - reach;
    for (let at = 0; at < found; at++) {
      const stroke = strokes[styles[at]];
      if (!stroke) continue;
      const x = columns[at] - reach;
      const { sprite } = stroke;
      const isInside = x >= sprite.reach && y >= sprite.reach && x + sprite.reach < picture.width && y + sprite.reach < picture.height;
      if (isInside) layStrokes(signed, y * picture.width + x, stroke);
      else laySprite(picture, x, y, sprite);
    }
  }
}

/** Column and style of each mark of a line, which is clear then; how many there are. */
function takeMarks(first: number, width: number, marks: Uint16Array, pairs: Uint32Array, columns: Int32Array, styles: Uint16Array): number {
  let found = 0;
  for (let pair = first >> 1; pair < (first + width) >> 1; pair += marksAtOnce / 2) {
    // Most are empty, and one question for eight is soon answered.
    if ((pairs[pair] | pairs[pair + 1] | pairs[pair + 2] | pairs[pair + 3]) === 0) continue;
    for (let at = 2 * pair; at < 2 * pair + marksAtOnce; at++) {
      if (marks[at] === 0) continue;
      columns[found] = at - first;
      styles[found++] = marks[at];
      marks[at] = 0;
    }
  }
  return found;
}
