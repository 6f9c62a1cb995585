import { expect, it } from 'vitest';
import { regions } from '#columns/tables.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { regionSteps } from './region-steps.ts';

const region = (code: number, level: string, parent: number, nameZh: string) => ({
  ...{ code, level, parent, nameZh, nameEn: '', country: 'CN', pinyin: '', lng: 0, lat: 0, population: -1, populationStatus: 'published', inData: 1 },
});
const tables = {
  regions: columnsOf(regions, [
    region(330_000, 'province', -1, '浙江省'),
    region(330_700, 'prefecture', 330_000, '金华市'),
    region(330_782, 'county', 330_700, '义乌市'),
    region(110_000, 'province', -1, '北京市'),
    region(110_100, 'prefecture', 110_000, '北京市'),
    region(110_101, 'county', 110_100, '东城区'),
  ]),
};
const country = { code: null, unit: 'prefecture' };

it('goes from the country down, and lists the level below each', () => {
  expect(regionSteps(tables, null)).toEqual([country]);
  expect(regionSteps(tables, 330_782)).toEqual([
    country,
    { code: 330_000, unit: 'prefecture' },
    { code: 330_700, unit: 'county' },
    { code: 330_782, unit: 'place' },
  ]);
});

it('leaves out a province that its one prefecture repeats', () => {
  expect(regionSteps(tables, 110_101)).toEqual([country, { code: 110_100, unit: 'county' }, { code: 110_101, unit: 'place' }]);
});
