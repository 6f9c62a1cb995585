import type { Degrees } from '../../src/engine/units.ts';

const order = 16;

/** Position of a point along a Hilbert curve over the globe (Hilbert 1891; the bit form of Warren, Hacker's Delight, 16-1). */
export function hilbertPosition(lng: Degrees, lat: Degrees): number {
  let x = Math.floor(((lng + 180) / 360) * (2 ** order - 1));
  let y = Math.floor(((lat + 90) / 180) * (2 ** order - 1));
  let position = 0;
  for (let side = 2 ** (order - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    position += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) {
        x = 2 ** order - 1 - x;
        y = 2 ** order - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return position;
}
