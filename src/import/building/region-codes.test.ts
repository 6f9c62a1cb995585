import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { regionLevels } from '#columns/vocabulary.ts';
import { readBuiltIn } from './built-in.ts';
import { prefectureCodes } from './region-codes.ts';

const regions = (await readBuiltIn(async (file) => new Uint8Array(await readFile(`public/data/${file}`)), 'manifest.json')).data.tables.regions;
const codeOf = prefectureCodes(regions);

test.each([
  ['杭州', 330_100],
  ['杭州市', 330_100],
  ['金华', 330_700],
  ['恩施州', 422_800],
  ['恩施土家族苗族自治州', 422_800],
  ['延边', 222_400],
  ['大兴安岭', 232_700],
  [' Hangzhou ', 330_100],
  ['330100', 330_100],
  ['杭', -1],
  ['', -1],
])('finds "%s" as %i', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test('every prefecture is found by its own name, and by the name without 市', () => {
  const rows = Array.from(regions.code.keys()).filter((row) => regions.level[row] === regionLevels.indexOf('prefecture'));
  expect(rows.filter((row) => codeOf(regions.nameZh[row]) !== regions.code[row]).map((row) => regions.nameZh[row])).toEqual([]);
  expect(rows.filter((row) => codeOf(regions.nameZh[row].replace(/市$/, '')) !== regions.code[row]).map((row) => regions.nameZh[row])).toEqual([]);
});
