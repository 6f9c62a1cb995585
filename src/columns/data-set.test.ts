import { expect, test } from 'vitest';
import { smallDataSet } from '#testing/small-data-set.ts';
import type { AnswerTable } from './data-set.ts';
import { dataSet, sharedTables } from './data-set.ts';
import { pickRows } from './decode-table.ts';
import { encodeTable } from './encode-table.ts';
import * as tables from './tables.ts';

test('a sound data set has no problems and no rejected rows', () => {
  const { manifest, bytes } = smallDataSet();
  const { problems, rejected } = dataSet(manifest, bytes);
  expect({ problems, rejected }).toEqual({ problems: [], rejected: [] });
});

test('a row that refers to what is not there is left out, and references are renumbered', () => {
  const { manifest, bytes } = smallDataSet({
    places: (places) => {
      places.county[0] = 999_999;
    },
  });
  const before = dataSet(smallDataSet().manifest, smallDataSet().bytes).tables;
  const { tables: after, rejected } = dataSet(manifest, bytes);
  expect(rejected.find(({ table }) => table === 'places')?.rows).toEqual([{ row: 0, field: 'county', reason: 'unknown-reference', got: '999999' }]);
  const placeOf = (data: typeof before, row: number) => data.places.code[data.facilities.place[row]];
  const kept = Array.from(before.facilities.place.keys()).filter((row) => before.facilities.place[row] !== 0);
  expect(after.facilities.rows).toBe(kept.length);
  for (const [row, old] of kept.entries()) expect(placeOf(after, row)).toBe(placeOf(before, old));
});

test('a facility whose network, place and number repeat an earlier one is left out', () => {
  const { manifest, bytes } = smallDataSet({
    facilities: (facilities) => {
      facilities.place[1] = facilities.place[0];
      facilities.network.codes[1] = facilities.network.codes[0];
      facilities.ordinal[1] = facilities.ordinal[0];
    },
  });
  expect(dataSet(manifest, bytes).rejected).toEqual([{ table: 'facilities', rows: [{ row: 1, field: 'ordinal', reason: 'duplicate', got: '1' }] }]);
});

test('an agreement with an unknown tier is left out', () => {
  const { manifest, bytes } = smallDataSet({ agreements: (agreements) => Object.assign(agreements, { tiers: ['3,six', ...agreements.tiers.slice(1)] }) });
  expect(dataSet(manifest, bytes).rejected).toEqual([{ table: 'agreements', rows: [{ row: 0, field: 'tiers', reason: 'unknown-code', got: '3,six' }] }]);
});

test.each([
  ['places', true],
  ['facilities', true],
  ['volumes', false],
  ['hexagons', false],
] as const)('a missing table is a problem that names the file: %s, fatal: %s', (name, fatal) => {
  const { manifest, bytes } = smallDataSet();
  const message = `${name}.columns: could not be fetched; the host answered 404.`;
  const { problems } = dataSet(manifest, (table) => (table === name ? new Error(message) : bytes(table)));
  expect(problems).toContainEqual({ table: name, message, fatal });
});

test('a table with other rows than the manifest says is of another version', () => {
  const { manifest, bytes } = smallDataSet();
  const { volumes } = dataSet(manifest, bytes).tables;
  const shorter = encodeTable(tables.volumes, pickRows(tables.volumes, volumes, Int32Array.of(0)));
  const { problems } = dataSet(manifest, (table) => (table === 'volumes' ? shorter : bytes(table)));
  expect(problems).toEqual([
    { table: 'volumes', message: 'volumes.columns: has 1 rows, wanted 3 as the manifest says; it is of another version.', fatal: false },
  ]);
});

test('tables of the demand are shared by data sets that have the same files of all of them, without faults', () => {
  const { manifest, bytes } = smallDataSet();
  const withVersions = (changed: readonly string[] = []) => ({
    ...manifest,
    tables: Object.fromEntries(
      Object.entries(manifest.tables).map(([name, entry]) => [name, { ...entry, sha256: changed.includes(name) ? 'b' : 'a' }]),
    ) as typeof manifest.tables,
  });
  const before = dataSet(withVersions(), bytes);
  const shared = sharedTables(withVersions(['facilities', 'networks']), before);
  expect(shared.places).toBe(before.tables.places);
  expect(Object.keys(shared)).toContain('demand-hexagons');
  expect('facilities' in shared).toBe(false);
  const read: AnswerTable[] = [];
  const noting = (table: AnswerTable) => {
    read.push(table);
    return bytes(table);
  };
  expect(dataSet(withVersions(['facilities']), noting, shared).tables).toEqual(before.tables);
  expect(read.some((table) => table in shared)).toBe(false);
  expect(sharedTables(withVersions(['volumes']), before)).toEqual({});
  expect(sharedTables(manifest, dataSet(manifest, bytes))).toEqual({});
  const faulty = smallDataSet({
    places: (places) => {
      places.county[0] = 999_999;
    },
  });
  expect(sharedTables(withVersions(), dataSet(withVersions(), faulty.bytes))).toEqual({});
});
