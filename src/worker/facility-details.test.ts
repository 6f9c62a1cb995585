import { expect, test } from 'vitest';
import { dataSet } from '#columns/data-set.ts';
import { facilityNames, placeNames } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { smallDataSet } from '#testing/small-data-set.ts';
import { facilityDetails } from './facility-details.ts';

const { manifest, bytes } = smallDataSet({
  facilities: (facilities) => {
    facilities.capacity[1] = 1200;
    facilities.closed[1] = 2020;
  },
});
const { tables } = dataSet(manifest, bytes);
const names = columnsOf(placeNames, [{ place: 0, nameZh: '稠城街道', nameEn: 'Choucheng', pinyin: 'chou cheng' }]);
const noNames = columnsOf(facilityNames, []);

test('says in words what the row of a facility holds', () => {
  expect(facilityDetails(tables, names, 1, noNames)).toEqual({
    ...{ ownId: '', ownName: '' },
    ...{ id: 'sto-330782001-01', network: 'sto', kind: 'station', placeZh: '稠城街道', placeEn: 'Choucheng', county: 330_782 },
    ...{ capacity: 1200, opened: 2012, closed: 2020, status: 'modelled', source: 'test' },
  });
});

test('what the data does not say is null, and a place without a name goes by its code', () => {
  expect(tables.facilities.closed[2]).toBe(none);
  expect(facilityDetails(tables, names, 2, noNames)).toMatchObject({ capacity: null, closed: null, placeZh: '330782101', placeEn: '330782101' });
});

test("a facility of the reader's own is called as in their file", () => {
  const own = columnsOf(facilityNames, [{ facility: 1, id: 'A7', name: '北苑营业部' }]);
  expect(facilityDetails(tables, names, 1, own)).toMatchObject({ ownId: 'A7', ownName: '北苑营业部' });
  expect(facilityDetails(tables, names, 2, own)).toMatchObject({ ownId: '', ownName: '' });
});
