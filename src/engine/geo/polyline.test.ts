import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { polylineCorners, polylineText } from './polyline.ts';

test("the format's own example", () => {
  const corners = [
    [38.5, -120.2],
    [40.7, -120.95],
    [43.252, -126.453],
  ] as const;
  expect(polylineText(corners)).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
  expect(polylineCorners('_p~iF~ps|U_ulLnnqC_mqNvxq`@')).toEqual(corners);
});

test('corners of five decimals come back as they were', () => {
  const degrees = (most: number) => fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees(90), degrees(180))), (corners) => {
      expect(polylineCorners(polylineText(corners))).toEqual(corners);
    }),
  );
});

test('any text is read or refused, and what is read is finite', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[?-~]*$/)), (text) => {
      expect(polylineCorners(text)?.flat().every(Number.isFinite)).not.toBe(false);
    }),
  );
});

test.each([
  ['a latitude without its longitude', '_p~iF'],
  ['a number cut short', '_p~iF~ps|'],
  ['a character of no group', '_p~iF ~ps|U'],
  ['a number of more bits than the Earth needs', '~~~~~~~~~~A?'],
])('%s is refused', (_, text) => {
  expect(polylineCorners(text)).toBeNull();
});
