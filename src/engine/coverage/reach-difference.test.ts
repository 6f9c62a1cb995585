import { expect, test } from 'vitest';
import { reachDifference } from './reach-difference.ts';

test('a difference is the second less the first, shares in percentage points', () => {
  expect(reachDifference({ total: 200, before: 50, after: 100 }, { total: 100, before: 50, after: 75 })).toEqual({
    pointsBefore: 25,
    pointsAfter: 25,
    covered: -25,
    total: -100,
    uncovered: -75,
  });
});

test('a side that counts nothing has no share to differ in', () => {
  const difference = reachDifference({ total: 0, before: 0, after: 0 }, { total: 100, before: 50, after: 80 });
  expect(difference).toMatchObject({ pointsBefore: Number.NaN, pointsAfter: Number.NaN, covered: 80 });
});
