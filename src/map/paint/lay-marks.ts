import type { MarkedArea, MarkedPixels, PointStyles } from './marks.ts';
import { laySprite, laySpriteLine, layStrokes, type Picture, type Sprite, type Strokes, strokesOf } from './sprite.ts';

/** Marks that are looked at together. */
export const marksAtOnce = 8;

export function reachOf(sprites: PointStyles['sprites']): number {
  return sprites.reduce((most, sprite) => Math.max(most, sprite?.reach ?? 0), 0);
}

/** Lays the sprite of each mark. */
export function laySprites(picture: Picture, { width, height }: MarkedArea, sprites: PointStyles['sprites'], { marks, pairs }: MarkedPixels): void {
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

/** Draws anew, pixel by pixel, what the sprites of changed marks cover or have covered. */
export function repaint(picture: Picture, { width }: MarkedArea, sprites: PointStyles['sprites'], marks: Uint16Array, changed: Int32Array): void {
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
