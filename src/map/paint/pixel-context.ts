/** A canvas of numbers, for tests: fills paths by the even-odd rule at the middles of pixels, and draws no strokes. */
export interface PixelContext {
  readonly context: CanvasRenderingContext2D;
  /** Fill of each pixel, line by line; empty where nothing was drawn. */
  readonly fills: string[];
}

export function pixelContext(side: number): PixelContext {
  const fills = new Array<string>(side * side).fill('');
  let rings: [number, number][][] = [];
  const context = {
    fillStyle: '',
    beginPath: () => {
      rings = [];
    },
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
    closePath: () => {},
    stroke: () => {},
    fill: () => {
      for (let pixel = 0; pixel < fills.length; pixel++) {
        if (crossings(rings, (pixel % side) + 0.5, Math.floor(pixel / side) + 0.5) % 2 === 1) fills[pixel] = context.fillStyle;
      }
    },
  };
  return { context: context as unknown as CanvasRenderingContext2D, fills };
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
