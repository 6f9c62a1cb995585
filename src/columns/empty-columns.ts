import { arrays } from './file-format.ts';
import type { Column, Columns, Table } from './schema.ts';

/** A table without rows: what stands in for one that could not be read. */
export function emptyColumns<T extends Table>(table: T): Columns<T> {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, emptyColumn(column)]);
  return { rows: 0, ...Object.fromEntries(columns) };
}

function emptyColumn(column: Column): unknown {
  switch (column.form) {
    case 'text':
      return [];
    case 'dictionary':
      return { values: [], codes: new Uint16Array(0) };
    case 'category':
      return new Uint8Array(0);
    case 'number':
      return new (column.scale === 1 ? arrays[column.store] : Float64Array)(0);
  }
}
