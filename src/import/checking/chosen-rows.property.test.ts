import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedTexts } from '#columns/packed-texts.ts';
import { type RawTable, textAt } from '#import/reading/raw-table.ts';
import { choosableColumns, chosenRows, type RowCondition, valuesOf } from './chosen-rows.ts';

const anyWord = fc.constantFrom('PO', ' PO', 'BO', '', 'x');
const anyRow = fc.record({ type: anyWord, state: anyWord, size: fc.constantFrom(1, 2.5, Number.NaN), isRagged: fc.boolean() });
const anyCondition: fc.Arbitrary<RowCondition> = fc.record({
  column: fc.constantFrom('type', 'state', 'size', 'other'),
  values: fc.subarray(['PO', 'BO', '', '1', '2.5', 'elsewhere']),
});

function tableOf(rows: readonly { type: string; state: string; size: number; isRagged: boolean }[]): RawTable {
  return {
    names: ['type', 'state', 'size'],
    columns: [
      { form: 'text', texts: packedTexts(rows.map(({ type }) => type)) },
      { form: 'text', texts: packedTexts(rows.map(({ state }) => state)), decimal: ',' },
      { form: 'number', numbers: Float64Array.from(rows, ({ size }) => size) },
    ],
    rows: rows.length,
    number: Int32Array.from(rows, (_, row) => row + 2),
    notes: [
      { code: 'ragged', rows: rows.flatMap(({ isRagged }, row) => (isRagged ? [row] : [])) },
      { code: 'extension', rows: [] },
    ].filter(({ code, rows: noted }) => code === 'extension' || noted.length > 0) as RawTable['notes'],
  };
}
const textOf = (value: number) => (Number.isNaN(value) ? '' : String(value));
const cells = ({ names, columns, rows, number, notes }: RawTable) => ({
  rows: Array.from({ length: rows }, (_, row) => [number[row], ...columns.map((column) => textAt(column, row))]),
  forms: columns.map(({ form }) => form),
  names,
  notes,
});

test('what is left are the rows that meet every condition, with their numbers and notes, as if the file had no others', () => {
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(anyCondition, { maxLength: 3 }), (rows, only) => {
      const wanted = rows
        .map((row, place) => ({ ...row, place }))
        .filter((row) =>
          only.every(({ column, values }) => {
            const text = { type: row.type, state: row.state, size: textOf(row.size), other: null }[column as 'type'];
            return text === null || values.length === 0 || values.includes(text.trim());
          }),
        );
      const { number, ...expected } = tableOf(wanted);
      expect(cells(chosenRows(tableOf(rows), only))).toEqual(cells({ ...expected, number: number.map((_, at) => wanted[at].place + 2) }));
    }),
  );
});

test('values are counted over all rows, the most frequent first', () => {
  fc.assert(
    fc.property(fc.array(anyWord), (words) => {
      const { values, distinct } = valuesOf({ form: 'text', texts: packedTexts(words) });
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word.trim(), (counts.get(word.trim()) ?? 0) + 1);
      expect(new Map(values.map(({ value, rows }) => [value, rows]))).toEqual(counts);
      expect(distinct).toBe(counts.size);
      expect(values.map(({ rows }) => rows)).toEqual(values.map(({ rows }) => rows).sort((a, b) => b - a));
    }),
  );
  const many = valuesOf({ form: 'text', texts: packedTexts(Array.from({ length: 300 }, (_, row) => String(row % 150))) });
  expect([many.values.length, many.distinct]).toEqual([100, 150]);
});

test('columns whose values hardly repeat are not offered', () => {
  const rows = Array.from({ length: 120 }, (_, row) => ({ type: ['PO', 'BO'][row % 2], state: String(row % 60), size: row, isRagged: false }));
  expect(choosableColumns(tableOf(rows))).toEqual(['type']);
});
