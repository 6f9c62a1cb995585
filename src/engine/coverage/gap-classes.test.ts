import { expect, test } from 'vitest';
import { gapClassOf } from './gap-classes.ts';

test.each([
  [3, 3, 'agreement'],
  [3.000001, 3, 'sharing'],
  [6, 3.5, 'extension'],
  [6.000001, 3.5, 'new-site'],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'new-site'],
] as const)('at a limit of 3 km: %d km with agreements and %d km to anyone is closed by: %s', (afterKm, otherKm, expected) => {
  expect(gapClassOf(afterKm, otherKm, 3)).toBe(expected);
});
