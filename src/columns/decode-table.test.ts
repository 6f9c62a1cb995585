import { expect, test } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { decodeTable } from './decode-table.ts';
import { encodeTable } from './encode-table.ts';
import { category, degrees, dictionary, number, table } from './schema.ts';

const sites = table('sites', '', {
  id: number('i32', { note: '', min: 1, unique: true }),
  lat: degrees('lat', ''),
  weight: number('f64', { note: '', min: 0 }),
  kind: category(['shop', 'depot'], ''),
  owner: dictionary(''),
});
const rows = [
  { id: 1, lat: 30, weight: 1, kind: 'shop', owner: 'a' },
  { id: 2, lat: 31, weight: 2, kind: 'depot', owner: 'b' },
  { id: 3, lat: 32, weight: 3, kind: 'shop', owner: 'a' },
];
const bytes = () => encodeTable(sites, columnsOf(sites, rows));

test.each([
  ['a coordinate out of range', { lat: 95 }, { row: 1, field: 'lat', reason: 'out-of-range', got: '95' }],
  ['NaN', { weight: Number.NaN }, { row: 1, field: 'weight', reason: 'not-a-number', got: 'NaN' }],
  ['a negative amount', { weight: -1 }, { row: 1, field: 'weight', reason: 'out-of-range', got: '-1' }],
  ['a repeated id', { id: 1 }, { row: 1, field: 'id', reason: 'duplicate', got: '1' }],
])('leaves out the row with %s and says why', (_, change, rejection) => {
  const faulty = columnsOf(sites, [rows[0], { ...rows[1], ...change }, rows[2]]);
  const decoded = decodeTable(sites, encodeTable(sites, faulty), 'sites.columns');
  expect(decoded.rejected).toEqual([rejection]);
  expect(Array.from(decoded.kept ?? [])).toEqual([0, 2]);
  expect(decoded.columns).toEqual({ ...columnsOf(sites, [rows[0], rows[2]]), owner: { values: ['a', 'b'], codes: Uint16Array.of(0, 0) } });
});

test('words that the program does not know are left out by name, whatever their code', () => {
  const wider = table('sites', '', { ...sites.columns, kind: category(['kiosk', 'depot', 'shop'], '') });
  const columns = columnsOf(wider, [rows[0], { ...rows[1], kind: 'kiosk' }, rows[2]]);
  const decoded = decodeTable(sites, encodeTable(wider, columns), 'sites.columns');
  expect(decoded.rejected).toEqual([{ row: 1, field: 'kind', reason: 'unknown-code', got: 'kiosk' }]);
  expect(Array.from(decoded.columns.kind)).toEqual([0, 0]);
});

test.each([
  ['another file', () => new TextEncoder().encode('<!doctype html><html>'), /is not a Hinterland table; it begins with "<!do", wanted "HCOL"/],
  ['nothing', () => new Uint8Array(0), /is not a Hinterland table/],
  ['another version', () => bytes().fill(9, 4, 5), /is version 9 of the table format, wanted 1/],
  ['another table', () => encodeTable(table('towns', '', sites.columns), columnsOf(sites, rows)), /holds the table "towns", wanted "sites"/],
  ['a cut', () => bytes().subarray(0, -3), /cut short/],
  [
    'a column missing',
    () => encodeTable(table('sites', '', { id: sites.columns.id }), columnsOf(sites, rows)),
    /has no column "lat"; wanted id, lat, weight, kind, owner/,
  ],
  [
    'a column of another type',
    () =>
      encodeTable(
        table('sites', '', { ...sites.columns, weight: number('f32', { note: '' }) }),
        columnsOf({ ...sites, columns: { ...sites.columns, weight: number('f32', { note: '' }) } }, rows),
      ),
    /column "weight" is stored as f32 × 1, wanted f64 × 1/,
  ],
])('refuses %s and says what was wanted', (_, file, message) => {
  expect(() => decodeTable(sites, file(), 'sites.columns')).toThrow(message);
});
