import { expect, test } from 'vitest';
import { facilityDrawing, singleFromZoom } from './facility-drawing.ts';

test('nothing far out, then how many stand where, then each one', () => {
  expect([6.9, 7, 8.9, 9, 13].map((zoom) => facilityDrawing(zoom, 600_000)?.form ?? null)).toEqual([null, 'density', 'density', 'points', 'points']);
});

test('four times as many facilities are drawn one by one a level closer', () => {
  expect(singleFromZoom(0)).toBe(9);
  expect(singleFromZoom(1_400_000)).toBeCloseTo(9.5, 9);
  expect(singleFromZoom(2_800_000)).toBeCloseTo(10, 9);
});
