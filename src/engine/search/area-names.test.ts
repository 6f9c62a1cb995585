import { expect, test } from 'vitest';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { regionHierarchy } from '#engine/demand/hierarchy.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { AreaNames } from './area-names.ts';

const region = { country: 'CN', lng: 0, lat: 0, population: none, populationStatus: 'published', inData: 1 } as const;
const regions = columnsOf(tables.regions, [
  { ...region, code: 510_000, level: 'province', parent: none, nameZh: '四川省', nameEn: 'Sichuan', pinyin: 'si chuan' },
  { ...region, code: 513_400, level: 'prefecture', parent: 510_000, nameZh: '凉山彝族自治州', nameEn: 'Liangshan', pinyin: 'liang shan' },
  { ...region, code: 513_437, level: 'county', parent: 513_400, nameZh: '雷波县', nameEn: 'Leibo', pinyin: 'lei bo' },
  { ...region, code: 650_000, level: 'province', parent: none, nameZh: '新疆维吾尔自治区', nameEn: 'Xinjiang', pinyin: 'xin jiang' },
  { ...region, code: 650_100, level: 'prefecture', parent: 650_000, nameZh: '乌鲁木齐市', nameEn: 'Ürümqi', pinyin: 'wu lu mu qi' },
]);
const places = { rows: 3, county: Int32Array.of(513_437, 513_437, 513_437) };
const names = new AreaNames(
  regionHierarchy(regions, places),
  columnsOf(tables.placeNames, [
    { place: 2, nameZh: '锦城镇', nameEn: 'Jincheng', pinyin: 'jin cheng' },
    { place: 0, nameZh: '黄琅镇', nameEn: 'Huanglang', pinyin: 'huang lang' },
  ]),
);

test('names stand in the order of the places, and a place without one has an empty name', () => {
  expect(names.places.nameEn).toEqual(['Huanglang', '', 'Jincheng']);
});

test('Chinese names rank by pinyin, English ones by letter whatever the accent', () => {
  expect(Array.from(names.ranks('regions', 'zh'))).toEqual([2, 1, 0, 4, 3]);
  expect(Array.from(names.ranks('regions', 'en'))).toEqual([2, 1, 0, 4, 3]);
  expect(Array.from(names.ranks('places', 'zh'))).toEqual([1, 0, 2]);
});

test.each([
  ['雷波', [0, 0, 1, 0, 0], [1, 1, 1]],
  ['lb', [0, 0, 1, 0, 0], [1, 1, 1]],
  ['jinch', [0, 0, 0, 0, 0], [0, 0, 1]],
  ['Sichuan', [1, 1, 1, 0, 0], [1, 1, 1]],
  ['urumqi', [0, 0, 0, 0, 1], [0, 0, 0]],
  ['nowhere', [0, 0, 0, 0, 0], [0, 0, 0]],
])('%s finds rows by their own name or by that of a region above', (text, ofRegions, ofPlaces) => {
  expect(Array.from(names.found('regions', text))).toEqual(ofRegions);
  expect(Array.from(names.found('places', text))).toEqual(ofPlaces);
});
