import { expect, it } from 'vitest';
import { sortedRows, validationRows } from './validation-rows.ts';

const rows = validationRows({
  rows: 4,
  check: { values: ['population', 'outlets'], codes: Uint16Array.of(0, 1, 1, 0) },
  scope: ['Sichuan', 'STO', 'YTO', 'Tibet'],
  year: Int16Array.of(2020, 2013, 2014, -1),
  unit: ['people', 'sites', 'sites', 'people'],
  published: Float64Array.of(100, 200, 0, 0),
  modelled: Float64Array.of(100, 150, 5, 0),
  status: Uint8Array.of(0, 1, 2, 0),
  source: ['', '', '', ''],
  note: ['', '', '', ''],
});

it('gives deviations from the published figure', () => {
  expect(rows.map((row) => row.deviation)).toEqual([0, -0.25, null, 0]);
  expect(rows[3].year).toBeNull();
});

it('sorts the worst first, the unknown before them', () => {
  expect(sortedRows(rows, 'deviation').map((row) => row.row)).toEqual([2, 1, 0, 3]);
  expect(sortedRows(rows, 'check').map((row) => row.row)).toEqual([1, 2, 0, 3]);
  expect(sortedRows(rows, 'year').map((row) => row.row)).toEqual([0, 2, 1, 3]);
});
