import { expect, test } from 'vitest';
import { discStamp } from './disc-stamp.ts';

test.each([
  [1.5, 1],
  [2, 1.5],
  [5, 2],
])('a disc of radius %d with a rim of %d covers its area', (radius, rim) => {
  const { outer, inner, reach } = discStamp(radius, rim);
  const area = (mask: Uint8Array) => mask.reduce((sum, value) => sum + value, 0) / 255;
  expect(area(outer) / (Math.PI * (radius + rim) ** 2)).toBeCloseTo(1, 1);
  expect(area(inner) / (Math.PI * radius ** 2)).toBeCloseTo(1, 1);
  expect(outer).toHaveLength((2 * reach + 1) ** 2);
  expect([...outer].reverse()).toEqual([...outer]);
  expect(inner.every((value, at) => value <= outer[at])).toBe(true);
});
