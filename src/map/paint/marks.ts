import type { Frame } from './frame.ts';
import type { MarkedArea } from './marked-area.ts';
import type { PixelsByCode } from './pixels-by-code.ts';
import type { Sprite } from './sprite.ts';

/** What a painter keeps of its points from one picture to the next: fresh memory costs more than painting, and a filter changes little of a picture. */
export class Marks {
  #marked = roomFor(0);
  #spare = roomFor(0);
  #pixels = new Int32Array(0);
  #last: LastPicture | null = null;

  /** Style of the point in each pixel, 0 where there is none, as the last picture left them. At least so many. */
  ofLength(length: number): MarkedPixels {
    if (this.#marked.marks.length < length) this.#marked = roomFor(length);
    return this.#marked;
  }

  /** Room for as many marks, empty. */
  spare(length: number): MarkedPixels {
    if (this.#spare.marks.length < length) this.#spare = roomFor(length);
    else this.#spare.pairs.fill(0, 0, length / 2);
    return this.#spare;
  }

  /** Room for a pixel of each point. */
  pixelsOf(count: number): Int32Array {
    if (this.#pixels.length < count) this.#pixels = new Int32Array(count);
    return this.#pixels;
  }

  /** The last picture; null where it is to be drawn without what is known of it, as there are other points. */
  get last(): LastPicture | null {
    return this.#last;
  }

  keep(last: LastPicture | null): void {
    this.#last = last;
  }
}

/** The same marks one by one and two at a time. */
export interface MarkedPixels {
  readonly marks: Uint16Array;
  readonly pairs: Uint32Array;
}

function roomFor(length: number): MarkedPixels {
  const pairs = new Uint32Array(length / 2);
  return { pairs, marks: new Uint16Array(pairs.buffer) };
}

/** What the marks are of. */
export interface LastPicture {
  /** Frames of nearly one width have the same area. */
  readonly frame: Frame;
  readonly area: MarkedArea;
  readonly styles: PointStyles;
  /** There once it is made ready for a filter. */
  readonly byCode: PixelsByCode | null;
}

/** How points are drawn: the style of each code, 0 for those that are not, and the sprite of each style. */
export interface PointStyles {
  readonly styleOf: Uint16Array;
  readonly sprites: readonly (Sprite | undefined)[];
}
