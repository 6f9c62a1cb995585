import type { Column, Columns, Table } from '#columns/schema.ts';

/** What a row is written as in a test: words for categories and dictionaries. */
export type RowOf<T extends Table> = { readonly [K in keyof T['columns']]: T['columns'][K] extends { form: 'number' } ? number : string };

const arrays = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, i32: Int32Array, f32: Float32Array, f64: Float64Array };

/** Columns from rows, as the decoder would give them. */
export function columnsOf<T extends Table>(table: T, rows: readonly RowOf<T>[]): Columns<T> {
  const columns = Object.entries(table.columns).map(([name, column]) => [
    name,
    columnOf(
      column,
      rows.map((row) => row[name as keyof T['columns']]),
    ),
  ]);
  return { rows: rows.length, ...Object.fromEntries(columns) };
}

function columnOf(column: Column, values: readonly (number | string)[]): unknown {
  switch (column.form) {
    case 'number':
      return new (column.scale === 1 ? arrays[column.store] : Float64Array)(values as number[]);
    case 'category':
      return Uint8Array.from(values, (value) => column.values.indexOf(value as string));
    case 'dictionary': {
      const words = [...new Set(values as string[])];
      return { values: words, codes: Uint16Array.from(values, (value) => words.indexOf(value as string)) };
    }
    case 'text':
      return values;
  }
}
