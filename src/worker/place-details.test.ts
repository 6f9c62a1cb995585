import { expect, test } from 'vitest';
import { dataSet } from '#columns/data-set.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import { placeNames } from '#columns/tables.ts';
import { kinds, none } from '#columns/vocabulary.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { smallDataSet } from '#testing/small-data-set.ts';
import { placeDetails } from './place-details.ts';

const { manifest, bytes } = smallDataSet();
const { tables } = dataSet(manifest, bytes);
const { facilities, places, networks } = tables;
const ids = Array.from(networks.id.codes, (code) => networks.id.values[code]);

test('each network that has an open facility is linked to its nearest, nearest first', () => {
  for (const year of [2013, 2024]) {
    for (let row = 0; row < places.rows; row++) {
      const { network, facility, km, nameZh, county } = placeDetails(tables, emptyColumns(placeNames), { row, year, kinds, net: null });
      const wanted = new Map<number, number>();
      for (let at = 0; at < facilities.rows; at++) {
        if (facilities.opened[at] > year || (facilities.closed[at] !== none && facilities.closed[at] <= year)) continue;
        const of = ids.indexOf(facilities.network.values[facilities.network.codes[at]]);
        const distance = greatCircleKm(places.lng[row], places.lat[row], facilities.lng[at], facilities.lat[at]);
        if (distance < 500) wanted.set(of, Math.min(wanted.get(of) ?? Number.POSITIVE_INFINITY, distance));
      }
      expect(new Map(Array.from(network, (of, at) => [of, km[at]]))).toEqual(wanted);
      expect([...km]).toEqual([...km].sort((a, b) => a - b));
      expect(Array.from(facility, (at) => ids.indexOf(facilities.network.values[facilities.network.codes[at]]))).toEqual([...network]);
      expect([nameZh, county]).toEqual([String(places.code[row]), places.county[row]]);
    }
  }
});

test('networks and kinds that are not asked for have no link', () => {
  const all = placeDetails(tables, emptyColumns(placeNames), { row: 0, year: 2024, kinds, net: null });
  expect(all.network.length).toBeGreaterThan(1);
  const [first] = all.network;
  const { network } = placeDetails(tables, emptyColumns(placeNames), { row: 0, year: 2024, kinds, net: [ids[first]] });
  expect([...network]).toEqual([first]);
  expect(placeDetails(tables, emptyColumns(placeNames), { row: 0, year: 2024, kinds: [], net: null }).km).toHaveLength(0);
});
