import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latOf, lngOf, maxLatitude, worldSize, worldX, worldY } from './projection.ts';

test('the world is a square of 256 pixels at zoom 0 that doubles with each zoom', () => {
  expect(worldSize(0)).toBe(256);
  expect(worldSize(3)).toBe(2048);
  expect(worldSize(3.5)).toBeCloseTo(2048 * Math.SQRT2, 9);
  expect([worldX(-180), worldX(0), worldX(180)]).toEqual([0, 0.5, 1]);
  expect(worldY(maxLatitude)).toBeCloseTo(0, 12);
  expect(worldY(0)).toBe(0.5);
  expect(worldY(-maxLatitude)).toBeCloseTo(1, 12);
});

test('beyond the last latitude is the edge', () => {
  expect(worldY(90)).toBe(worldY(maxLatitude));
  expect(maxLatitude).toBeCloseTo(85.051129, 6);
});

test('Beijing lies where EPSG:3857 has it', () => {
  const halfMetres = 20_037_508.342789244;
  expect((worldX(116.4) - 0.5) * 2 * halfMetres).toBeCloseTo(12_957_588.73, 1);
  expect((0.5 - worldY(39.9)) * 2 * halfMetres).toBeCloseTo(4_851_421.18, 1);
});

test('there and back is the same place', () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (lng, lat) => {
      expect(lngOf(worldX(lng))).toBeCloseTo(lng, 9);
      expect(latOf(worldY(lat))).toBeCloseTo(lat, 9);
    }),
  );
});
