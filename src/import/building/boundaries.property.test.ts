import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RingIndex } from '#import/checking/ring-index.ts';
import { type Boundary, boundaryOf } from './boundaries.ts';

const anyCorner = fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 47, max: 51, noNaN: true }));
const anyRing = fc.oneof(
  fc.array(anyCorner, { minLength: 3, maxLength: 8 }),
  // Some with more corners than are looked at one by one.
  fc.array(anyCorner, { minLength: 201, maxLength: 230 }),
);
const anyBoundary = fc.array(anyRing, { minLength: 1, maxLength: 2 }).map((rings): Boundary => ({ province: '', prefecture: '', county: '', rings }));

test('a point lies in the first area that holds it', () => {
  fc.assert(
    fc.property(fc.array(anyBoundary, { maxLength: 12 }), fc.array(anyCorner, { maxLength: 40 }), (boundaries, points) => {
      const indexes = boundaries.map(({ rings }) => new RingIndex(rings));
      const wanted = points.map(([x, y]) => indexes.findIndex((index) => index.holds(x, y)));
      const [lng, lat] = [0, 1].map((axis) => points.map((point) => point[axis]));
      expect([...boundaryOf(boundaries, lng, lat)]).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});
