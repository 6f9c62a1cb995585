import { expect, test } from 'vitest';
import { mapSize } from './map-size.ts';

const windowOf = (innerWidth: number, innerHeight: number) =>
  ({ innerWidth, innerHeight, matchMedia: () => ({ matches: innerWidth >= 992 }) as unknown as MediaQueryList }) as const;

// As measured in Chromium.
test.each([
  [1024, 768, 623, 592],
  [1100, 700, 699, 499],
  [1280, 720, 863, 544],
  [1440, 900, 972, 759],
  [900, 1100, 900, 506],
  [390, 844, 390, 320],
])('in a window of %i × %i the map of the Overview is thought no larger than its %i × %i, and little smaller', (innerWidth, innerHeight, width, height) => {
  const size = mapSize('overview', windowOf(innerWidth, innerHeight));
  expect(size.width).toBeLessThanOrEqual(width);
  expect(size.width).toBeGreaterThan(width - 3);
  expect(size.height).toBeLessThanOrEqual(height);
  expect(size.height).toBeGreaterThan(height * 0.9);
});

test('the map of Gaps is half as high, and that of a view with more text narrower', () => {
  const window = windowOf(1440, 900);
  expect(mapSize('gaps', window)).toEqual({ width: 1440 - 432 - 1, height: 400 - 41 });
  expect(mapSize('gaps', windowOf(1920, 1200)).height).toBeCloseTo((1200 - 164) * 0.48 - 41);
  expect(mapSize('partners', window).width).toBeLessThan(mapSize('overview', window).width);
  expect(mapSize('routes', window).width).toBeLessThan(mapSize('partners', window).width);
});
