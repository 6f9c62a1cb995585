import { expect, test } from 'vitest';
import { readRing } from '#engine/geo/ring.ts';
import { drawnArea } from './draft-ring.ts';

const at = (lng: number, lat: number) => ({ lng, lat });
const cornersOf = (text: string | null) => {
  const ring = text === null ? null : readRing(text);
  return ring === null || typeof ring === 'string' ? ring : Array.from(ring.lng, (lng, corner) => [lng, ring.lat[corner]]);
};

test('two opposite corners make a box, in whatever order', () => {
  expect(cornersOf(drawnArea('box', [at(105, 31), at(104, 30)]))).toEqual([
    [105, 31],
    [104, 31],
    [104, 30],
    [105, 30],
  ]);
});

test('a polygon has the corners that were set', () => {
  expect(cornersOf(drawnArea('polygon', [at(104, 30), at(105, 30), at(105, 31)]))).toEqual([
    [104, 30],
    [105, 30],
    [105, 31],
  ]);
});

test('a circle is a ring of 64 corners', () => {
  expect(cornersOf(drawnArea('circle', [at(104, 30), at(104, 31)]))).toHaveLength(64);
});

test.each([
  ['a box without width', 'box', [at(104, 30), at(104, 30)]],
  ['a circle without radius', 'circle', [at(104, 30), at(104, 30)]],
  ['two corners', 'polygon', [at(104, 30), at(105, 30)]],
  ['one point', 'box', [at(104, 30)]],
] as const)('%s is no area', (_, tool, points) => {
  expect(drawnArea(tool, points)).toBeNull();
});
