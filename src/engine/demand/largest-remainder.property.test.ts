import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from './largest-remainder.ts';

test('parts are whole, sum to the total, and each is within one of its exact share', () => {
  const anyWeights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.nat(1_000_000_000), anyWeights, (total, weights) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      fc.pre(sum > 1e-9);
      const parts = new Float64Array(weights.length);
      largestRemainder(total, Int32Array.from(weights.keys()), Float64Array.from(weights), parts);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      for (const [row, part] of parts.entries()) {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (total * weights[row]) / sum)).toBeLessThan(1 + 1e-6);
      }
    }),
  );
});

test('the units left over go to the largest remainders, the earlier row first', () => {
  const parts = new Float64Array(4);
  largestRemainder(10, Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 1, 1, 1), parts);
  expect(Array.from(parts)).toEqual([3, 3, 2, 2]);
  largestRemainder(7, Int32Array.of(0, 1, 2), Float64Array.of(47, 16, 37), parts);
  expect(Array.from(parts.subarray(0, 3))).toEqual([3, 1, 3]);
});

test('without any weight nothing is given', () => {
  const parts = new Float64Array(2);
  largestRemainder(5, Int32Array.of(0, 1), Float64Array.of(0, 0), parts);
  expect(Array.from(parts)).toEqual([0, 0]);
});
