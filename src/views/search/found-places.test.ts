import { expect, it } from 'vitest';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { foundPlaces } from './found-places.ts';

const region = { country: 'CN', lng: 0, lat: 0, population: none, populationStatus: 'published', inData: 1, pinyin: '' } as const;
const regions = columnsOf(tables.regions, [
  { ...region, code: 520_000, level: 'province', parent: none, nameZh: '贵州省', nameEn: 'Guizhou' },
  { ...region, code: 522_600, level: 'prefecture', parent: 520_000, nameZh: '黔东南州', nameEn: 'Qiandongnan' },
  { ...region, code: 522_601, level: 'county', parent: 522_600, nameZh: '凯里市', nameEn: 'Kaili' },
  { ...region, code: 310_000, level: 'province', parent: none, nameZh: '上海市', nameEn: 'Shanghai' },
  { ...region, code: 310_100, level: 'prefecture', parent: 310_000, nameZh: '上海市', nameEn: 'Shanghai' },
  { ...region, code: 310_101, level: 'county', parent: 310_100, nameZh: '黄浦区', nameEn: 'Huangpu' },
]);

/** Kaili, the province of Guizhou, a district of Shanghai, and a town of Kaili. */
const answer = {
  region: Int32Array.of(2, 0, 5, 2),
  place: Int32Array.of(none, none, none, 7),
  code: Int32Array.of(522_601, 520_000, 310_101, 522_601_101),
  nameZh: ['凯里市', '贵州省', '黄浦区', '旁海镇'],
  nameEn: ['Kaili', 'Guizhou', 'Huangpu', 'Panghai'],
  lng: Float64Array.of(107.97, 106.7, 121.48, 107.963_512),
  lat: Float64Array.of(26.57, 26.8, 31.22, 26.707_449),
};

it('names a find in both languages and says where it lies, in English the nearest first', () => {
  expect(foundPlaces(answer, regions, 'en').map(({ name, otherName, level, where }) => [name, otherName, level, where])).toEqual([
    ['Kaili', '凯里市', 'county', 'Qiandongnan, Guizhou'],
    ['Guizhou', '贵州省', 'province', ''],
    ['Huangpu', '黄浦区', 'county', 'Shanghai'],
    ['Panghai', '旁海镇', 'township', 'Kaili, Qiandongnan, Guizhou'],
  ]);
});

it('says in Chinese where a find lies, the widest first', () => {
  expect(foundPlaces(answer, regions, 'zh').map(({ name, where }) => [name, where])).toEqual([
    ['凯里市', '贵州省 · 黔东南州'],
    ['贵州省', ''],
    ['黄浦区', '上海市'],
    ['旁海镇', '贵州省 · 黔东南州 · 凯里市'],
  ]);
});

it('leads to a region by its code, and to a township near enough to see it within its county', () => {
  expect(foundPlaces(answer, regions, 'en').map(({ target }) => target)).toEqual([
    { in: 522_601, at: null },
    { in: 520_000, at: null },
    { in: 310_101, at: null },
    { in: 522_601, at: { lat: 26.7074, lng: 107.9635, zoom: 11 } },
  ]);
});

it('says a name once where both languages write it alike', () => {
  expect(foundPlaces({ ...answer, nameZh: answer.nameEn }, regions, 'en')[0].otherName).toBe('');
});
