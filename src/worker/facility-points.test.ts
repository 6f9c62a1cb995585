import { expect, test } from 'vitest';
import { dataSet } from '#columns/data-set.ts';
import { smallDataSet } from '#testing/small-data-set.ts';
import { facilityPoints } from './facility-points.ts';

const { manifest, bytes } = smallDataSet({
  facilities: (facilities) => {
    facilities.closed[1] = 2020;
  },
});
const { tables } = dataSet(manifest, bytes);

test('every facility is where its row says, and of a sort that says what its row does', () => {
  const { lng, lat, code, sorts } = facilityPoints(tables);
  const { facilities, networks } = tables;
  expect([lng, lat]).toEqual([facilities.lng, facilities.lat]);
  expect(code).toBeInstanceOf(Uint16Array);
  for (let row = 0; row < facilities.rows; row++) {
    const sort = code[row];
    expect(networks.id.values[networks.id.codes[sorts.network[sort]]]).toBe(facilities.network.values[facilities.network.codes[row]]);
    expect([sorts.kind[sort], sorts.opened[sort], sorts.closed[sort]]).toEqual([facilities.kind[row], facilities.opened[row], facilities.closed[row]]);
  }
});

test('facilities that differ in nothing share a sort, and the columns are copies that may be moved', () => {
  const { lng, sorts } = facilityPoints(tables);
  const distinct = Array.from(sorts.network, (network, sort) => `${network} ${sorts.kind[sort]} ${sorts.opened[sort]} ${sorts.closed[sort]}`);
  expect(new Set(distinct).size).toBe(distinct.length);
  expect(lng.buffer).not.toBe(tables.facilities.lng.buffer);
});
