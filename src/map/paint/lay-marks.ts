import { type MarkedArea, marksAtOnce } from './marked-area.ts';
import type { MarkedPixels, PointStyles } from './marks.ts';
import { laySprite, laySpriteWithin, layStrokes, type Picture, type Sprite, type Strokes, strokesOf } from './sprite.ts';

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

/** Draws anew what the sprites of changed marks cover or have covered: around each the sprites of all marks that reach in. */
export function repaint(
  picture: Picture,
  { width, height }: MarkedArea,
  sprites: PointStyles['sprites'],
  marks: Uint16Array,
  changed: readonly number[],
): void {
  const reach = reachOf(sprites);
  for (const mark of changed) {
    const column = mark % width;
    const line = Math.floor(mark / width);
    // Of the picture, which begins `reach` marks further in.
    const [west, east] = [Math.max(0, column - 2 * reach), Math.min(picture.width - 1, column)];
    const [north, south] = [Math.max(0, line - 2 * reach), Math.min(picture.height - 1, line)];
    for (let y = north; y <= south; y++) clearLine(picture.pixels, y * picture.width + west, y * picture.width + east);
    const [firstColumn, lastColumn] = [Math.max(0, column - 2 * reach), Math.min(width - 1, column + 2 * reach)];
    for (let y = Math.max(0, line - 2 * reach); y <= Math.min(height - 1, line + 2 * reach); y++) {
      for (let x = firstColumn; x <= lastColumn; x++) {
        const sprite = sprites[marks[y * width + x]];
        if (sprite) laySpriteWithin(picture, x - reach, y - reach, sprite, west, north, east, south);
      }
    }
  }
}

/** By hand: few at a time are sooner set than asked for. */
function clearLine(pixels: Uint32Array, first: number, last: number): void {
  for (let at = first; at <= last; at++) pixels[at] = 0;
}
