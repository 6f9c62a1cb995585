import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTarget, missingToTarget } from './target.ts';

test('a target is a share above none and up to all', () => {
  expect([0, -0.1, 1.0001, Number.NaN, 1e-9, 0.95, 1].map(isTarget)).toEqual([false, false, false, false, true, true, true]);
});

test.each([
  [100, 90, 0.95, 5],
  [100, 95, 0.95, 0],
  [100, 99, 0.95, 0],
  [101, 0, 0.5, 51],
  // As doubles 0.07 × 100 is above 7 and 0.57 × 100 below 57.
  [100, 0, 0.07, 7],
  [100, 0, 0.57, 57],
  [3, 3, 1, 0],
  [0, 0, 0.95, 0],
])('of %d with %d in reach, %d is missed by %d', (total, covered, target, missing) => {
  expect(missingToTarget(total, covered, target)).toBe(missing);
});

test('what is missing meets a target of two decimals, and one less does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_500_000_000 }), fc.integer({ min: 1, max: 100 }), (total, percent) => {
      const missing = missingToTarget(total, 0, percent / 100);
      expect(missing * 100 >= percent * total && (missing - 1) * 100 < percent * total).toBe(true);
    }),
  );
});
