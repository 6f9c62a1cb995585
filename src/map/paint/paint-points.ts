import { type Frame, pixelsPerUnit } from './frame.ts';
import { eachRun, type PointGrid, type Points, unitsOf } from './point-grid.ts';
import { worldX, worldYs } from './projection.ts';
import { laySprite, type Picture, type Sprite } from './sprite.ts';

/** Style of the point in each pixel, 0 where there is none. Kept from one picture to the next and left clear: fresh memory costs more than painting. */
export class Marks {
  #pairs = new Uint32Array(0);

  /** At least so many marks, and the same two at a time. */
  ofLength(length: number): { readonly pairs: Uint32Array; readonly marks: Uint16Array } {
    if (this.#pairs.length < length / 2) this.#pairs = new Uint32Array(length / 2);
    return { pairs: this.#pairs, marks: new Uint16Array(this.#pairs.buffer) };
  }
}

/** How points are drawn: the style of each code, 0 for those that are not, and the sprite of each style. */
export interface PointStyles {
  readonly styleOf: Uint16Array;
  readonly sprites: readonly (Sprite | undefined)[];
}

/** Marks of a picture: which pixels hold a point is marked first, and a sprite laid once for each, as a million points fall into far fewer pixels. */
interface MarkedPicture {
  /** Device pixels of the world's north-western corner: the picture and the reach of its sprites all around. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pairs: Uint32Array;
  readonly marks: Uint16Array;
}

/**
 * Draws points on a clear picture of the frame. A pixel has one sprite however many points fall into it, that of the highest style, and sprites are
 * laid from north to south, then from west to east: both depend on the world alone, so that frames agree where they overlap.
 */
export function paintPoints(picture: Picture, frame: Frame, grid: PointGrid, styles: PointStyles, marked: Marks): void {
  const area = markedPicture(frame, styles, marked);
  const { left, top, width, height, marks } = area;
  const { styleOf } = styles;
  const scale = pixelsPerUnit(frame);
  const { x: xs, y: ys, code } = grid;
  eachRun(grid, left / scale, top / scale, (left + width) / scale, (top + height) / scale, (first, end) => {
    for (let at = first; at < end; at++) {
      const style = styleOf[code[at]];
      if (style === 0) continue;
      const x = xs[at] * scale - left;
      const y = ys[at] * scale - top;
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const pixel = Math.floor(y) * width + Math.floor(x);
      if (marks[pixel] < style) marks[pixel] = style;
    }
  });
  laySprites(picture, area, styles);
}

/** The same picture of points that are not sorted yet: sorting them takes longer than to look at each once. */
export function paintUnsorted(picture: Picture, frame: Frame, { lng, lat, code }: Points, styles: PointStyles, marked: Marks): void {
  const area = markedPicture(frame, styles, marked);
  const { left, top, width, height, marks } = area;
  const { styleOf } = styles;
  const scale = pixelsPerUnit(frame);
  const yOf = worldYs(lng.length);
  for (let row = 0; row < lng.length; row++) {
    const style = styleOf[code[row]];
    if (style === 0) continue;
    const x = unitsOf(worldX(lng[row])) * scale - left;
    const y = unitsOf(yOf(lat[row])) * scale - top;
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const pixel = Math.floor(y) * width + Math.floor(x);
    if (marks[pixel] < style) marks[pixel] = style;
  }
  laySprites(picture, area, styles);
}

function markedPicture(frame: Frame, { sprites }: PointStyles, marked: Marks): MarkedPicture {
  const reach = reachOf(sprites);
  const height = frame.height + 2 * reach;
  // Even, so that marks can be looked through two at a time.
  const width = (frame.width + 2 * reach + 1) & ~1;
  return { left: frame.left - reach, top: frame.top - reach, width, height, ...marked.ofLength(width * height) };
}

function reachOf(sprites: PointStyles['sprites']): number {
  return sprites.reduce((most, sprite) => Math.max(most, sprite?.reach ?? 0), 0);
}

/** Lays the sprite of each mark, and clears it. */
function laySprites(picture: Picture, { width, height, pairs, marks }: MarkedPicture, { sprites }: PointStyles): void {
  const reach = reachOf(sprites);
  for (let line = 0; line < height; line++) {
    for (let column = 0; column < width; column += 2) {
      const at = line * width + column;
      if (pairs[at >> 1] === 0) continue;
      const west = sprites[marks[at]];
      const east = sprites[marks[at + 1]];
      pairs[at >> 1] = 0;
      if (west) laySprite(picture, column - reach, line - reach, west);
      if (east) laySprite(picture, column + 1 - reach, line - reach, east);
    }
  }
}
