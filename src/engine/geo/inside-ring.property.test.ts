import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRing } from '#testing/any-ring.ts';
import { insideRing } from './inside-ring.ts';
import type { Ring } from './ring.ts';

const degrees = (min: number, max: number) => fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
const anyPoints = fc.array(fc.tuple(degrees(102, 104), degrees(29, 31)), { minLength: 1 });

/** The even-odd rule for one point over all sides, in whole 1e-5°, where products are exact. */
function slowInside({ lng, lat }: Ring, x: number, y: number): number {
  const whole = (value: number) => Math.round(value * 1e5);
  let crossings = 0;
  for (let corner = 0; corner < lng.length; corner++) {
    const next = (corner + 1) % lng.length;
    const [south, north] = lat[corner] <= lat[next] ? [corner, next] : [next, corner];
    if (whole(y) < whole(lat[south]) || whole(y) >= whole(lat[north])) continue;
    const turn =
      (whole(lng[north]) - whole(lng[south])) * (whole(y) - whole(lat[south])) - (whole(lat[north]) - whole(lat[south])) * (whole(x) - whole(lng[south]));
    if (turn > 0) crossings++;
  }
  return crossings % 2;
}

test('a point is inside when a ray to the east crosses an odd number of sides', () => {
  fc.assert(
    fc.property(anyRing, anyPoints, (ring, points) => {
      const inside = insideRing(
        ring,
        points.map(([lng]) => lng),
        points.map(([, lat]) => lat),
      );
      expect(Array.from(inside)).toEqual(points.map(([lng, lat]) => slowInside(ring, lng, lat)));
    }),
    { numRuns: 1000 },
  );
});

test('of two boxes side by side a point on the shared side is in exactly one', () => {
  const box = (west: number, south: number): Ring => ({
    lng: Float64Array.of(west, west + 1, west + 1, west),
    lat: Float64Array.of(south, south, south + 1, south + 1),
  });
  const inside = (ring: Ring) => insideRing(ring, [1, 0.5], [0.5, 1]);
  expect([inside(box(0, 0)), inside(box(1, 0)), inside(box(0, 1))].map((flags) => Array.from(flags))).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
});
