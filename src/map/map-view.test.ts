import { expect, test } from 'vitest';
import { isSamePosition } from './map-view.ts';

const here = { lat: 30.6, lng: 104.1, zoom: 8 };

test('positions less than two pixels and a hundredth of a zoom apart are the same', () => {
  const pixel = 360 / (256 * 2 ** 8);
  expect(isSamePosition(here, { ...here, lng: here.lng + 1.9 * pixel })).toBe(true);
  expect(isSamePosition(here, { ...here, lng: here.lng + 2.1 * pixel })).toBe(false);
  expect(isSamePosition(here, { ...here, zoom: 8.01 })).toBe(true);
  expect(isSamePosition(here, { ...here, zoom: 8.02 })).toBe(false);
});
