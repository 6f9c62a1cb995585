import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleCorners, circleRing } from './circle-ring.ts';
import { readRing, ringCrossing, ringText } from './ring.ts';
import { greatCircleKm } from './sphere.ts';

const circle = [
  fc.double({ min: 70, max: 140, noNaN: true }),
  fc.double({ min: 3, max: 55, noNaN: true }),
  fc.double({ min: 0.5, max: 800, noNaN: true }),
] as const;

test('every corner is a radius away from the centre', () => {
  fc.assert(
    fc.property(...circle, (lng, lat, radiusKm) => {
      const ring = circleRing(lng, lat, radiusKm);
      for (let corner = 0; corner < circleCorners; corner++) {
        expect(greatCircleKm(lng, lat, ring.lng[corner], ring.lat[corner])).toBeCloseTo(radiusKm, 6);
      }
    }),
  );
});

test('a link holds it whole, and it does not cross itself', () => {
  fc.assert(
    fc.property(...circle, (lng, lat, radiusKm) => {
      const read = readRing(ringText(circleRing(lng, lat, radiusKm)));
      if (typeof read === 'string') throw new Error(read);
      expect(read.lng).toHaveLength(circleCorners);
      expect(ringCrossing(read)).toBeNull();
    }),
    { numRuns: 30 },
  );
});
