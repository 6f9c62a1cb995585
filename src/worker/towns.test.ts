import { expect, test } from 'vitest';
import { placeNames, places } from '#columns/tables.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { towns } from './towns.ts';

const place = (code: number, lng: number, population: number) => ({
  ...{ code, county: 510_104, lng, lat: 30, position: 'geonames', type: 'town', radiusKm: 3, population, populationStatus: 'published' },
  ...{ corePeople: 0, villages: 1, coreVillages: 0 },
});
const table = columnsOf(places, [place(510_104_001, 1, 10), place(510_104_002, 2, 30), place(510_104_003, 3, 20)]);

test('towns come with most residents first, each with its own name; one without a name is left out', () => {
  const names = columnsOf(placeNames, [
    { place: 0, nameZh: '一', nameEn: 'One', pinyin: 'yi' },
    { place: 1, nameZh: '二', nameEn: 'Two', pinyin: 'er' },
  ]);
  expect(towns(table, names)).toEqual({ lng: Float64Array.of(2, 1), lat: Float64Array.of(30, 30), nameZh: '二\n一', nameEn: 'Two\nOne' });
});
