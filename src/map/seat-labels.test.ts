import { expect, test } from 'vitest';
import { regions } from '#columns/tables.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { seatLabels } from './seat-labels.ts';

const region = (code: number, level: string, nameZh: string, nameEn: string, pinyin: string, population: number, inData = 1) => ({
  ...{ code, level, parent: -1, country: 'CN', nameZh, nameEn, pinyin, lng: 100, lat: 30, population, populationStatus: 'published', inData },
});

const table = columnsOf(regions, [
  region(110_000, 'province', '北京市', 'Beijing', 'bei jing', 21_890_000),
  region(110_100, 'prefecture', '北京市', 'Beijing', 'bei jing', 21_890_000),
  region(510_000, 'province', '四川省', 'Sichuan', 'si chuan', 83_670_000),
  region(510_100, 'prefecture', '成都市', 'Chengdu', 'cheng du', 20_940_000),
  region(513_400, 'prefecture', '凉山彝族自治州', 'Liangshan', 'liang shan', 4_860_000),
  region(513_401, 'county', '西昌市', 'Xichang', 'xi chang', 950_000),
  region(429_000, 'prefecture', '省直辖县级行政区划', 'Directly administered', 'sheng zhi xia', 3_000_000),
  region(710_000, 'province', '台湾省', 'Taiwan', 'tai wan', -1, 0),
]);

test('capitals come first, by residents; a province is not written where its capital is', () => {
  expect(seatLabels(table, 'en').text).toEqual(['Beijing', 'Chengdu', 'Taiwan', 'Liangshan', 'Xichang']);
});

test('Chinese names go without the word for their rank', () => {
  expect(seatLabels(table, 'zh').text).toEqual(['北京', '成都', '台湾', '凉山', '西昌']);
});
