import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RingIndex, RingRaster } from './ring-index.ts';

const anyCorner = fc
  .tuple(fc.double({ min: 9, max: 11, noNaN: true }), fc.double({ min: 44, max: 46, noNaN: true }))
  .map(([x, y]) => [Math.round(x * 20) / 20, Math.round(y * 20) / 20]);
const anyRing = fc.array(anyCorner, { minLength: 3, maxLength: 8 });

test('cells that are looked at once give the answers of single points', () => {
  fc.assert(
    fc.property(
      fc.array(anyRing, { maxLength: 3 }),
      fc.array(fc.tuple(fc.double({ min: 8, max: 12, noNaN: true }), fc.double({ min: 43, max: 47, noNaN: true })), { minLength: 50, maxLength: 200 }),
      (rings, points) => {
        const [index, raster] = [new RingIndex(rings), new RingRaster(rings)];
        for (const [lng, lat] of points) {
          expect(raster.holds(lng, lat)).toBe(index.holds(lng, lat));
          if (raster.surelyHolds(lng, lat)) expect(index.holds(lng, lat)).toBe(true);
        }
      },
    ),
  );
});
