import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';

/** An Arrow file or stream. */
export async function readArrow(bytes: Uint8Array): Promise<RawTable> {
  const { tableFromIPC } = await import('@uwdata/flechette');
  try {
    const table = tableFromIPC(bytes, { useBigInt: false });
    const numeric: [string, Float64Array][] = [];
    const columns = new Map<string, CellValue[]>();
    for (const name of table.names as string[]) {
      const values = table.getChild(name).toArray() as ArrayLike<unknown>;
      if (values instanceof Float64Array || values instanceof Float32Array || values instanceof Int32Array) numeric.push([name, Float64Array.from(values)]);
      else columns.set(name, Array.from(values, plainValue));
    }
    const read = columnsTable(columns, null, table.numRows);
    return {
      ...read,
      names: [...numeric.map(([name]) => name), ...read.names],
      columns: [...numeric.map(([, numbers]) => ({ form: 'number', numbers }) as const), ...read.columns],
    };
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  }
}
