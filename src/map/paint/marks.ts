import type { PointGrid } from './point-grid.ts';
import type { Sprite } from './sprite.ts';

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

export interface MarkedPixels {
  readonly marks: Uint16Array;
  readonly pairs: Uint32Array;
}

/** What the marks and the pixels of points are of. */
export interface LastPicture {
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
export interface MarkedArea {
  /** Device pixels of the world's north-western corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels in a point unit. */
  readonly scale: number;
}
