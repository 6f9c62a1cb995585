import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRing } from '#testing/any-ring.ts';
import { polylineText } from './polyline.ts';
import { readRing, ringCrossing, ringText } from './ring.ts';

const ring = (...corners: [lng: number, lat: number][]) => ({
  lng: Float64Array.from(corners, ([lng]) => lng),
  lat: Float64Array.from(corners, ([, lat]) => lat),
});

test('a ring is read as it was written', () => {
  fc.assert(
    fc.property(anyRing, (any) => {
      expect(readRing(ringText(any))).toEqual(any);
    }),
  );
});

test('corners that stand twice in a row count once, also around the end', () => {
  const text = polylineText([
    [30, 104],
    [30, 104],
    [31, 104],
    [31, 105],
    [30, 104],
  ]);
  expect(readRing(text)).toEqual(ring([104, 31], [105, 31], [104, 30]));
});

test.each([
  ['malformed', '_p~iF'],
  ['too-few-corners', ''],
  ['too-few-corners', polylineText([[30, 104]])],
  [
    'too-few-corners',
    polylineText([
      [30, 104],
      [31, 104],
      [31, 104],
      [30, 104],
    ]),
  ],
  ['too-many-corners', polylineText(Array.from({ length: 1001 }, (_, corner) => [corner / 100, 104]))],
  [
    'off-the-map',
    polylineText([
      [30, 104],
      [31, 181],
      [31, 104],
    ]),
  ],
])('%s', (fault, text) => {
  expect(readRing(text)).toBe(fault);
});

test.each([
  ['a triangle', ring([0, 0], [1, 0], [0, 1]), null],
  ['a square', ring([0, 0], [1, 0], [1, 1], [0, 1]), null],
  ['a bow tie', ring([0, 0], [1, 1], [1, 0], [0, 1]), [0.5, 0.5]],
  ['a corner on a side', ring([0, 0], [2, 0], [2, 1], [1, 0], [0, 1]), [1, 0]],
  ['a corner that stands twice', ring([0, 0], [1, 0], [0.5, 0.5], [1, 1], [0, 1], [0.5, 0.5]), [0.5, 0.5]],
  ['a spike', ring([0, 0], [2, 0], [1, 0], [1, 1]), [1, 0]],
  ['a spike at the end', ring([1, 0], [1, 1], [0, 0], [2, 0]), [1, 0]],
  ['all on one line', ring([0, 0], [1, 0], [2, 0]), [1, 0]],
])('%s: every two sides are looked at', (_, any, meeting) => {
  expect(ringCrossing(any)).toEqual(meeting);
});
