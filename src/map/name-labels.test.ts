import { expect, test } from 'vitest';
import { regions } from '#columns/tables.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { nameLabels, townsFromZoom } from './name-labels.ts';

const region = (code: number, level: string, nameZh: string, nameEn: string, pinyin: string, population: number, inData = 1) => ({
  ...{
    code,
    level,
    parent: -1,
    country: 'CN',
    nameZh,
    nameEn,
    pinyin,
    lng: code === 513_401 ? 104 : 100,
    lat: 30,
    population,
    populationStatus: 'published',
    inData,
  },
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

const namesAt = (zoom: number, labels = nameLabels(table, undefined, 'en')) =>
  labels.text.filter((_, label) => labels.fromZoom[label] <= zoom && zoom < labels.toZoom[label]);

test('provinces from afar, then capitals, other cities and counties', () => {
  expect(namesAt(4)).toEqual(['Beijing', 'Sichuan', 'Taiwan']);
  expect(namesAt(5)).toEqual(['Beijing', 'Sichuan', 'Taiwan', 'Chengdu']);
  expect(namesAt(6)).toEqual(['Beijing', 'Sichuan', 'Taiwan', 'Chengdu', 'Liangshan']);
  expect(namesAt(9)).toEqual(['Beijing', 'Taiwan', 'Chengdu', 'Liangshan', 'Xichang']);
});

test('Chinese names go without the word for their rank', () => {
  expect(nameLabels(table, undefined, 'zh').text).toEqual(['北京', '四川', '台湾', '成都', '凉山', '西昌']);
});

test('a province is written where its counties are', () => {
  const { text, x } = nameLabels(table, undefined, 'en');
  expect(x[text.indexOf('Sichuan')]).toBe(104 / 360 + 0.5);
  expect(x[text.indexOf('Chengdu')]).toBe(100 / 360 + 0.5);
});

test('towns follow in their order, from near', () => {
  const towns = { lng: [101, 102], lat: [31, 32], zh: ['大镇', '小镇'], en: ['Large', 'Small'] };
  const labels = nameLabels(table, towns, 'zh');
  expect(labels.text.slice(-2)).toEqual(['大镇', '小镇']);
  expect(labels.x.at(-1)).toBe(102 / 360 + 0.5);
  expect(namesAt(townsFromZoom, labels)).toContain('小镇');
  expect(namesAt(townsFromZoom - 0.1, labels)).not.toContain('小镇');
});

test('a curved apostrophe is written as a plain one', () => {
  const towns = { lng: [101], lat: [31], zh: ['长安'], en: ['Chang’an'] };
  expect(nameLabels(table, towns, 'en').text.at(-1)).toBe("Chang'an");
});
