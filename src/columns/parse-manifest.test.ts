import { expect, test } from 'vitest';
import { smallDataSet } from '#testing/small-data-set.ts';
import { parseManifest } from './parse-manifest.ts';

const { manifest } = smallDataSet();

test('a sound manifest is read', () => {
  expect(parseManifest(JSON.stringify(manifest), 'manifest.json')).toEqual(manifest);
});

test.each([
  ['a page', '<!doctype html>', /manifest\.json: is not readable JSON/],
  ['null', 'null', /is not a manifest; wanted a JSON object/],
  ['another schema', JSON.stringify({ ...manifest, schema: 7 }), /is of schema 7, wanted 1/],
  ['no hash', JSON.stringify({ ...manifest, hash: undefined }), /"hash" is missing, wanted a text/],
  ['no table', JSON.stringify({ ...manifest, tables: { ...manifest.tables, places: undefined } }), /has no entry for the table "places"/],
  ['no list', JSON.stringify({ ...manifest, sources: 'none' }), /"sources" is a string, wanted a list/],
])('refuses %s and says what was wanted', (_, json, message) => {
  expect(() => parseManifest(json, 'manifest.json')).toThrow(message);
});
