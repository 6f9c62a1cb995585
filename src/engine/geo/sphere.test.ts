import { expect, test } from 'vitest';
import { oracle } from '#testing/oracle.ts';
import { chordSquaredToKm, earthRadiusKm, greatCircleKm, kmToChordSquared, unitVectors } from './sphere.ts';

test('a quarter of the equator is a quarter of the circumference', () => {
  expect(greatCircleKm(0, 0, 90, 0)).toBeCloseTo((Math.PI / 2) * earthRadiusKm, 9);
});

test('the same point is 0 km away and its antipode half a circumference', () => {
  expect(greatCircleKm(104.06, 30.67, 104.06, 30.67)).toBe(0);
  expect(greatCircleKm(104.06, 30.67, -75.94, -30.67)).toBeCloseTo(Math.PI * earthRadiusKm, 6);
});

test('chords and kilometres turn into each other', () => {
  for (const km of [0, 0.001, 3, 500, 20_015]) expect(chordSquaredToKm(kmToChordSquared(km))).toBeCloseTo(km, 6);
});

test('the chord between unit vectors gives the great circle', () => {
  const [ax, ay, az, bx, by, bz] = unitVectors([120.1, 121.5], [29.3, 31.2]);
  const chordSquared = (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2;
  expect(chordSquaredToKm(chordSquared)).toBeCloseTo(greatCircleKm(120.1, 29.3, 121.5, 31.2), 9);
});

const geodesics = oracle('geodesy/GeodTest-100.csv');

test.skipIf(geodesics === null)(`is within 0.56 % of Karney's geodesics${geodesics === null ? ' (skipped: the oracle folder is absent)' : ''}`, () => {
  const [header, ...lines] = (geodesics ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const at = (name: string) => header.indexOf(name);
  for (const line of lines) {
    const value = (name: string) => Number(line[at(name)]);
    const metres = greatCircleKm(value('lon1'), value('lat1'), value('lon2'), value('lat2')) * 1000;
    expect(Math.abs(metres - value('s12_m'))).toBeLessThanOrEqual(0.0056 * value('s12_m') + 1e-6);
  }
  expect(lines.length).toBeGreaterThanOrEqual(100);
});
