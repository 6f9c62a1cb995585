import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyState } from '#testing/any-state.ts';
import { readReproduce, reproduceText } from './reproduce.ts';
import { defaultState } from './state.ts';

const origin = { data: 'default@0a1b2c3d', app: '0.1.0' };

test('a file that is written and read gives the same settings', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readReproduce(reproduceText(state, origin), origin.data)).toEqual({
        state: { ...state, data: null },
        ignored: [],
        made: origin,
        otherData: false,
      });
    }),
  );
});

test('defaults are written down too', () => {
  expect(JSON.parse(reproduceText(defaultState, origin)).settings).toMatchObject({ as: 'cainiao', with: 'agreement-2014', km: '3', year: '2014' });
});

test('other data is told and the settings are used all the same', () => {
  const text = reproduceText({ ...defaultState, km: 5 }, origin);
  expect(readReproduce(text, 'default@ffffffff')).toMatchObject({ otherData: true, made: origin, state: { km: 5 } });
});

test('a setting that cannot be used falls back alone and is reported', () => {
  const text = reproduceText(defaultState, origin).replace('"km": "3"', '"km": "-3", "colour": "red"');
  expect(readReproduce(text, origin.data)).toMatchObject({
    state: { km: 3 },
    ignored: [
      { key: 'km', got: '-3' },
      { key: 'colour', reason: 'unknown-key' },
    ],
  });
});

test.each([
  ['', 'broken', ''],
  ['{"kind": "hinterland-', 'broken', '{"kind": "hinterland-'],
  ['null', 'foreign', 'object'],
  ['[1]', 'foreign', 'object'],
  ['{"type": "FeatureCollection"}', 'foreign', 'object'],
  ['{"kind": "another-program"}', 'foreign', 'another-program'],
  ['{"kind": "hinterland-reproduce", "schema": 2}', 'other-schema', '2'],
  ['{"kind": "hinterland-reproduce", "schema": 1, "data": 5}', 'broken', 'data: number, settings: undefined'],
  ['{"kind": "hinterland-reproduce", "schema": 1, "data": "default@0a1b2c3d", "settings": []}', 'broken', 'data: string, settings: object'],
])('%j is refused as %s', (text, fault, got) => {
  expect(readReproduce(text, origin.data)).toMatchObject({ fault, got });
});

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readReproduce(text, origin.data)).toHaveProperty('fault');
    }),
  );
});
