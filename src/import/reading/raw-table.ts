import { type PackedTexts, packedTexts, unpackedText } from '#columns/packed-texts.ts';

/** Stands between the whole and the fraction of a number. */
export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** Cells of one column of a file as they stood there: texts, or numbers where the file has a type for them (NaN: empty). */
export type RawColumn =
  | {
      readonly form: 'text';
      readonly texts: PackedTexts;
      /** How its numbers are written, where that is said. */
      readonly decimal?: DecimalMark;
    }
  | { readonly form: 'number'; readonly numbers: Float64Array };

/** What every kind of file is read into: columns by position, and the number of each row as a spreadsheet would show it. */
export interface RawTable {
  readonly names: readonly string[];
  readonly columns: readonly RawColumn[];
  readonly rows: number;
  /** Row number in the file, from 1; a header is row 1. */
  readonly number: Int32Array;
  /** What was noticed of the file's form while reading. */
  readonly notes: readonly RawNote[];
}

export const rawNotes = ['ragged', 'nul', 'undecodable', 'representative', 'no-geometry', 'extension'] as const;

/** Rows that differ from the rest in form; they are read as far as they go. */
export interface RawNote {
  readonly code: (typeof rawNotes)[number];
  /** Rows of the table, from 0. */
  readonly rows: readonly number[];
}

/** The cell as a text; empty where there is none. */
export function textAt(column: RawColumn, row: number): string {
  return column.form === 'text' ? unpackedText(column.texts, row) : textOf(column.numbers[row]);
}

/** All cells of a column as texts. */
export function textsOf(column: RawColumn): PackedTexts {
  return column.form === 'text' ? column.texts : packedTexts(Array.from(column.numbers, textOf));
}

export function rowsOf(column: RawColumn): number {
  return column.form === 'text' ? column.texts.rows : column.numbers.length;
}

/** The first rows, for a preview. */
export function firstRows(table: RawTable, most: number): string[][] {
  return Array.from({ length: Math.min(most, table.rows) }, (_, row) => table.columns.map((column) => textAt(column, row)));
}

function textOf(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}
