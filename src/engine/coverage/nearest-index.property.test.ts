import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { none } from '#columns/vocabulary.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { NearestIndex } from './nearest-index.ts';

/** Points anywhere, many of them on the poles, the antimeridian and each other. */
const anyPoint = fc.record({
  lng: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180), fc.integer({ min: 100, max: 104 })),
  lat: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90), fc.integer({ min: 28, max: 31 })),
});
const anyPoints = (most: number) =>
  fc
    .array(anyPoint, { maxLength: most })
    .map((points) => ({ lng: Float64Array.from(points, (point) => point.lng), lat: Float64Array.from(points, (point) => point.lat) }));

test('the nearest is as near as the nearest of all', () => {
  fc.assert(
    fc.property(anyPoints(200), anyPoints(30), (facilities, queries) => {
      const { row, km } = new NearestIndex(facilities.lng, facilities.lat).nearestRows(queries.lng, queries.lat);
      for (let query = 0; query < queries.lng.length; query++) {
        const distances = Array.from(facilities.lng, (lng, facility) => greatCircleKm(lng, facilities.lat[facility], queries.lng[query], queries.lat[query]));
        const nearest = Math.min(...distances);
        if (distances.length === 0) {
          expect([row[query], km[query]]).toEqual([none, Number.POSITIVE_INFINITY]);
        } else {
          // Haversine loses digits near antipodes, 20,015 km away; elsewhere the two formulas agree to a tenth of a millimetre.
          const tolerance = nearest > 19_900 ? 1e-3 : 1e-7;
          expect(Math.abs(km[query] - nearest)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(distances[row[query]] - nearest)).toBeLessThanOrEqual(tolerance);
        }
      }
    }),
  );
});

test('of facilities on one spot the lowest row is the answer, in any order of asking', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 120 }),
      fc.array(fc.integer({ min: -1, max: 7 }), { minLength: 1 }),
      (at, asked) => {
        const lng = Float64Array.from(at, (step) => 100 + step / 100);
        const index = new NearestIndex(lng, new Float64Array(at.length).fill(30));
        const { row } = index.nearestRows(
          Float64Array.from(asked, (step) => 100 + step / 100),
          new Float64Array(asked.length).fill(30),
        );
        for (const [query, step] of asked.entries()) {
          const nearest = at.reduce((best, candidate) => (Math.abs(candidate - step) < Math.abs(best - step) ? candidate : best));
          if (at.filter((candidate) => Math.abs(candidate - step) === Math.abs(nearest - step)).every((candidate) => candidate === nearest)) {
            expect(row[query]).toBe(at.indexOf(nearest));
          }
        }
      },
    ),
  );
});

test('only the rows that are given are found', () => {
  const lng = [100, 101, 102, 103];
  const lat = [30, 30, 30, 30];
  const index = new NearestIndex(lng, lat, Int32Array.of(1, 3));
  expect(Array.from(index.nearestRows([100, 102.9], [30, 30]).row)).toEqual([1, 3]);
});
