import { describe, expect, test } from 'vitest';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { PlaceSearch } from './place-search.ts';

const region = { country: 'CN', lng: 0, lat: 0, populationStatus: 'published', inData: 1 } as const;
const regions = columnsOf(tables.regions, [
  { ...region, code: 500_000, level: 'province', parent: none, nameZh: '重庆市', nameEn: 'Chongqing', pinyin: 'chong qing', population: 32_054_159 },
  { ...region, code: 500_100, level: 'prefecture', parent: 500_000, nameZh: '重庆市', nameEn: 'Chongqing', pinyin: 'chong qing', population: 32_054_159 },
  { ...region, code: 520_000, level: 'province', parent: none, nameZh: '贵州省', nameEn: 'Guizhou', pinyin: 'gui zhou', population: 38_562_148 },
  {
    ...region,
    code: 522_600,
    level: 'prefecture',
    parent: 520_000,
    nameZh: '黔东南苗族侗族自治州',
    nameEn: 'Qiandongnan',
    pinyin: 'qian dong nan',
    population: 3_758_622,
  },
  { ...region, code: 522_601, level: 'county', parent: 522_600, nameZh: '凯里市', nameEn: 'Kaili', pinyin: 'kai li', population: 710_000 },
  { ...region, code: 610_100, level: 'prefecture', parent: 610_000, nameZh: '西安市', nameEn: "Xi'an", pinyin: 'xi an', population: 12_952_907 },
  { ...region, code: 650_100, level: 'prefecture', parent: 650_000, nameZh: '乌鲁木齐市', nameEn: 'Ürümqi', pinyin: 'wu lu mu qi', population: 4_054_369 },
]);
const place = {
  county: 522_601,
  lng: 0,
  lat: 0,
  position: 'geonames',
  type: 'town',
  radiusKm: 1,
  populationStatus: 'modelled',
  corePeople: 0,
  villages: 0,
  coreVillages: 0,
} as const;
const places = columnsOf(tables.places, [
  { ...place, code: 522_601_101, population: 30_000 },
  { ...place, code: 522_601_102, population: 50_000 },
  { ...place, code: 522_601_103, population: 10_000 },
]);
const names = columnsOf(tables.placeNames, [
  { place: 0, nameZh: '旁海镇', nameEn: 'Panghai', pinyin: 'pang hai' },
  { place: 1, nameZh: '康禄镇', nameEn: 'Kanglu', pinyin: 'kang lu' },
  { place: 2, nameZh: '坪镇', nameEn: 'Ping', pinyin: 'ping' },
]);
const search = new PlaceSearch(regions, places, names);

function namesOf(typed: string): string[] {
  const { region: inRegions, place: inPlaces } = search.find(typed, 10);
  return Array.from(inRegions, (row, index) => (row === none ? names.nameZh[inPlaces[index]] : regions.nameZh[row]));
}

describe('finds', () => {
  test.each([
    ['Chinese', '凯里', ['凯里市']],
    ['a character inside a name', '侗族', ['黔东南苗族侗族自治州']],
    ['pinyin in one word', 'kaili', ['凯里市']],
    ['pinyin in syllables', 'kai li', ['凯里市']],
    ['initials, the wider region first', 'kl', ['凯里市', '康禄镇']],
    ['a beginning', 'kai', ['凯里市']],
    ['English with an apostrophe', "xi'an", ['西安市']],
    ['English without accents', 'urumqi', ['乌鲁木齐市']],
    ['capitals', 'PANGHAI', ['旁海镇']],
    ['pinyin with the kind of the place', 'kailishi', ['凯里市']],
    ['pinyin on the way to the kind', 'guizhoush', ['贵州省']],
    ['initials with the kind', 'kls', ['凯里市']],
    ['one letter, which is no whole name', 'p', ['旁海镇', '坪镇']],
    ['a name of one character', '坪', ['坪镇']],
  ])('by %s: %s', (_, typed, expected) => {
    expect(namesOf(typed)).toEqual(expected);
  });

  test('a municipality once', () => {
    expect(namesOf('chongqing')).toEqual(['重庆市']);
  });

  test('nothing for nothing, for blanks and for what no name holds', () => {
    expect([namesOf(''), namesOf('  '), namesOf('zzz')]).toEqual([[], [], []]);
  });

  test('at most as many as asked for', () => {
    expect(search.find('k', 1).region.length).toBe(1);
  });
});
