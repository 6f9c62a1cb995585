import { expect, test } from 'vitest';
import { regions } from '#columns/tables.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { namedTables } from '#testing/data-summary.ts';
import { regionParents, regionPath } from './region-path.ts';

const region = (code: number, level: string, parent: number, nameZh: string, nameEn: string) => ({
  ...{ code, level, parent, nameZh, nameEn, country: 'CN', pinyin: '', lng: 0, lat: 0, population: -1, populationStatus: 'published', inData: 1 },
});
const tables = {
  ...namedTables(),
  regions: columnsOf(regions, [
    region(330_000, 'province', -1, '浙江省', 'Zhejiang'),
    region(330_700, 'prefecture', 330_000, '金华市', 'Jinhua'),
    region(330_782, 'county', 330_700, '义乌市', 'Yiwu'),
    region(110_000, 'province', -1, '北京市', 'Beijing'),
    region(110_100, 'prefecture', 110_000, '北京市', 'Beijing'),
    region(110_101, 'county', 110_100, '东城区', 'Dongcheng'),
  ]),
};

test('a region is named with what it lies in, in the order of the language', () => {
  expect(regionPath(tables, 330_782, 'en')).toBe('Yiwu, Jinhua, Zhejiang');
  expect(regionPath(tables, 330_782, 'zh')).toBe('浙江省金华市义乌市');
  expect(regionParents(tables, 330_782, 'en')).toBe('Jinhua, Zhejiang');
  expect(regionParents(tables, 330_700, 'zh')).toBe('浙江省');
  expect(regionParents(tables, 330_000, 'en')).toBe('');
});

test('a name that repeats the one above it is said once', () => {
  expect(regionPath(tables, 110_101, 'zh')).toBe('北京市东城区');
  expect(regionPath(tables, 110_100, 'en')).toBe('Beijing');
  expect(regionParents(tables, 110_100, 'en')).toBe('');
});

test('an unknown region goes by its code', () => {
  expect(regionPath(tables, 999_999, 'en')).toBe('999999');
});
