import { type MarkedArea, marksAtOnce } from './marked-area.ts';
import type { MarkedPixels, PointStyles } from './marks.ts';
import { laidOver, laySprite, layStrokes, type Picture, type Rgba, type Sprite, type Strokes, strokesOf } from './sprite.ts';

export function reachOf(sprites: PointStyles['sprites']): number {
  return sprites.reduce((most, sprite) => Math.max(most, sprite?.reach ?? 0), 0);
}

/** Lays the sprite of each mark; how many there are. */
export function laySprites(picture: Picture, { width, height }: MarkedArea, sprites: PointStyles['sprites'], { marks, pairs }: MarkedPixels): number {
  const reach = reachOf(sprites);
  const strokes = sprites.map((sprite) => sprite && strokesOf(sprite, picture.width));
  picture.pixels.fill(0, 0, picture.width * picture.height);
  const signed = new Int32Array(picture.pixels.buffer, picture.pixels.byteOffset, picture.pixels.length);
  const columns = new Int32Array(width);
  const styles = new Uint16Array(width);
  let laid = 0;
  for (let line = 0; line < height; line++) {
    // First what is in a line, then its sprites: two short loops are sooner done than one that does both.
    const found = findMarks(line * width, width, marks, pairs, columns, styles);
    laid += found;
    const y = line - reach;
    const [west, east] = y >= reach && y + reach < picture.height ? [2 * reach, picture.width] : [width, width];
    let at = 0;
    for (; at < found && columns[at] < west; at++) layAtEdge(picture, columns[at] - reach, y, sprites[styles[at]]);
    at = layInside(signed, y * picture.width - reach, at, found, east, columns, styles, strokes);
    for (; at < found; at++) layAtEdge(picture, columns[at] - reach, y, sprites[styles[at]]);
  }
  return laid;
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
export function repaint(picture: Picture, area: MarkedArea, sprites: PointStyles['sprites'], marks: Uint16Array, changed: readonly number[]): void {
  const reach = reachOf(sprites);
  const stamps = stampsOf(sprites, reach);
  const side = 2 * reach + 1;
  const sideAround = side + 2 * reach;
  const around = new Array<number>(sideAround ** 2).fill(0);
  const places = Array.from({ length: side ** 2 }, (_, at) => Math.floor(at / side) * sideAround + (at % side));
  const faint = new Int32Array(side ** 2);
  for (const mark of changed) {
    const x = mark % area.width;
    const y = Math.floor(mark / area.width);
    stampsAround(area, marks, x, y, reach, around);
    const [west, east] = [Math.max(0, x - 2 * reach), Math.min(picture.width - 1, x)];
    for (let line = Math.max(0, y - 2 * reach); line <= Math.min(picture.height - 1, y); line++) {
      for (let column = west; column <= east; column++) {
        const first = (line - y + 2 * reach) * sideAround + column - x + 2 * reach;
        picture.pixels[line * picture.width + column] = laidAt(first, around, places, stamps, faint);
      }
    }
  }
}

/** Pixels of the sprite of each style, one after the other and all of one reach. */
function stampsOf(sprites: PointStyles['sprites'], reach: number): Int32Array {
  const side = 2 * reach + 1;
  const picture = { width: side, height: side * sprites.length, pixels: new Uint32Array(side * side * sprites.length) };
  for (const [style, sprite] of sprites.entries()) if (sprite) laySprite(picture, reach, style * side + reach, sprite);
  return new Int32Array(picture.pixels.buffer);
}

/** Where the stamp of each mark begins whose sprite may meet that of the mark at x, y. */
function stampsAround({ width, height }: MarkedArea, marks: Uint16Array, x: number, y: number, reach: number, around: number[]): void {
  const pixels = (2 * reach + 1) ** 2;
  let to = 0;
  for (let line = y - 2 * reach; line <= y + 2 * reach; line++) {
    for (let column = x - 2 * reach; column <= x + 2 * reach; column++) {
      const isIn = line >= 0 && line < height && column >= 0 && column < width;
      around[to++] = isIn ? marks[line * width + column] * pixels : 0;
    }
  }
}

/** What the sprites of the marks at some places make of a pixel: back from the last one to the first that hides those before, and then over that one. */
function laidAt(first: number, around: readonly number[], places: readonly number[], stamps: Int32Array, faint: Int32Array): Rgba {
  const last = places.length - 1;
  let found = 0;
  let under = 0;
  for (let place = last; place >= 0; place--) {
    const stamp = around[first + places[place]];
    if (stamp === 0) continue;
    // The further south-east a mark is, the further north-west in its sprite is the pixel.
    const over = stamps[stamp + last - place];
    if (over >> 24 === -1) {
      under = over;
      break;
    }
    if (over !== 0) faint[found++] = over;
  }
  while (found > 0) under = laidOver(faint[--found] >>> 0, under >>> 0) | 0;
  return under;
}
