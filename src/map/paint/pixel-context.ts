import type { Path } from './trace.ts';

/** A canvas of numbers, for tests: fills paths by the even-odd rule at the middles of pixels, and lists the paths along which lines are drawn. */
export interface PixelContext {
  readonly context: CanvasRenderingContext2D;
  /** Fill of each pixel, line by line; empty where nothing was drawn. */
  readonly fills: string[];
  readonly stroked: PixelPath[];
}

/** Stands for `Path2D`. */
export class PixelPath implements Path {
  readonly rings: [number, number][][] = [];
  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push([x, y]);
  }
  closePath(): void {}
}

/** Stands for `OffscreenCanvas`. */
export class PixelCanvas {
  readonly pixels: PixelContext;
  constructor(side: number) {
    this.pixels = pixelContext(side);
  }
  getContext() {
    return this.pixels.context;
  }
  transferToImageBitmap() {
    return this;
  }
}

export function pixelContext(side: number): PixelContext {
  const fills = new Array<string>(side * side).fill('');
  const stroked: PixelPath[] = [];
  const context = {
    canvas: {},
    fillStyle: '',
    scale: () => {},
    clearRect: () => {
      fills.fill('');
      stroked.length = 0;
    },
    stroke: (path: PixelPath) => stroked.push(path),
    fill: ({ rings }: PixelPath) => {
      for (let pixel = 0; pixel < fills.length; pixel++) {
        if (crossings(rings, (pixel % side) + 0.5, Math.floor(pixel / side) + 0.5) % 2 === 1) fills[pixel] = context.fillStyle;
      }
    },
    drawImage: ({ pixels }: PixelCanvas) => stroked.push(...pixels.stroked),
  };
  return { context: context as unknown as CanvasRenderingContext2D, fills, stroked };
}

/** Edges that a ray from a point to the east crosses. */
function crossings(rings: readonly (readonly [number, number])[][], x: number, y: number): number {
  let count = 0;
  for (const ring of rings) {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) count++;
    }
  }
  return count;
}
