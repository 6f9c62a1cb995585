import { expect, it } from 'vitest';
import { gapCsvColumns } from '#engine/gaps/question.ts';
import { workbookSheets } from './workbook.ts';

const row = [
  'place',
  330_782_101,
  '=1+1',
  '@Fotang',
  '3',
  null,
  20_000,
  90,
  6,
  7200,
  30,
  3,
  '0.640000',
  '1.500000',
  'sto-1',
  null,
  null,
  'china-post',
  'true',
  'agreement',
];
const [list, notes] = workbookSheets({ cells: [row], notes: [['Link', 'https://example.org/gaps']], names: { list: 'Gaps', notes: 'Settings' } });

it('has the columns of the CSV, with text as text and figures as numbers', () => {
  expect(list.data[0].map((cell) => cell?.value)).toEqual([...gapCsvColumns]);
  expect(list.data[1].slice(2, 4)).toEqual([
    { value: '=1+1', type: String },
    { value: '@Fotang', type: String },
  ]);
  expect(list.data[1][12]).toEqual({ value: 0.64, type: Number });
  expect(list.data[1][5]).toBeNull();
});

it('says settings and sources on a sheet of their own', () => {
  expect(notes.data[0].map((cell) => cell?.value)).toEqual(['Link', 'https://example.org/gaps']);
});
