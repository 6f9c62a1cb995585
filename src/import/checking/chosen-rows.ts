import { startOf, TextPacker } from '#columns/packed-texts.ts';
import { none } from '#columns/vocabulary.ts';
import { wordGroups } from '#import/mapping/word-groups.ts';
import { type RawColumn, type RawTable, textAt, textsOf } from '#import/reading/raw-table.ts';

/** Only rows load that have one of these values in a column, spaces around it apart. */
export interface RowCondition {
  readonly column: string;
  /** None: all rows load. */
  readonly values: readonly string[];
}

/** What stands in a column, the most frequent first. */
export interface ColumnValues {
  readonly values: readonly { readonly value: string; readonly rows: number }[];
  /** How many different values there are; those beyond `mostValues` are not listed. */
  readonly distinct: number;
}

const mostValues = 100;
/** A column is worth a choice if each of its values stands in two rows or more, on the middle of all, and there are not more of them than this. */
const fewValues = 50;
const sampleRows = 2000;

/** The rows that meet all conditions, with their numbers. A condition on a column that the table does not have is none. */
export function chosenRows(table: RawTable, only: readonly RowCondition[]): RawTable {
  const tests = only.filter(({ values }) => values.length > 0).flatMap(({ column, values }) => passing(table, column, values));
  if (tests.length === 0) return table;
  const placeOf = new Int32Array(table.rows).fill(none);
  let count = 0;
  for (let row = 0; row < table.rows; row++) if (tests.every((passes) => passes(row))) placeOf[row] = count++;
  const rows = new Int32Array(count);
  for (let row = 0; row < table.rows; row++) if (placeOf[row] !== none) rows[placeOf[row]] = row;
  const notes = table.notes.map(({ code, rows: noted }) => ({ code, noted, rows: noted.map((row) => placeOf[row]).filter((place) => place !== none) }));
  return {
    names: table.names,
    columns: table.columns.map((column) => columnRows(column, rows)),
    rows: count,
    number: rows.map((row) => table.number[row]),
    // What was noted of the whole file still holds; what was noted of other rows does not.
    notes: notes.filter(({ rows: kept, noted }) => kept.length > 0 || noted.length === 0).map(({ code, rows: kept }) => ({ code, rows: kept })),
  };
}

function passing(table: RawTable, name: string, values: readonly string[]): ((row: number) => boolean)[] {
  const column = table.columns[table.names.indexOf(name)];
  if (!column) return [];
  const { count, codes, word } = wordGroups(textsOf(column));
  const isWanted = Array.from({ length: count }, (_, group) => values.includes(word(group)));
  return [(row) => isWanted[codes[row]]];
}

function columnRows(column: RawColumn, rows: Int32Array): RawColumn {
  if (column.form === 'number') return { form: 'number', numbers: Float64Array.from(rows, (row) => column.numbers[row]) };
  const { texts } = column;
  const packer = new TextPacker();
  for (const row of rows) packer.add(texts.bytes, startOf(texts, row), texts.ends[row]);
  return { ...column, texts: packer };
}

/** Columns that rows can be chosen by, so far as the first rows show. */
export function choosableColumns({ names, columns, rows }: RawTable): string[] {
  const sample = Array.from(Array(Math.min(sampleRows, rows)).keys());
  return names.filter((_, index) => new Set(sample.map((row) => textAt(columns[index], row).trim())).size <= Math.min(fewValues, sample.length / 2));
}

export function valuesOf(column: RawColumn): ColumnValues {
  const { count, codes, word } = wordGroups(textsOf(column));
  const rows = new Int32Array(count);
  for (const code of codes) rows[code]++;
  const values = Array.from(rows, (number, group) => ({ value: word(group), rows: number }));
  values.sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
  return { values: values.slice(0, mostValues), distinct: count };
}
