import { TextPacker } from '#columns/packed-texts.ts';
import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';

/** An Arrow file or stream. */
export async function readArrow(bytes: Uint8Array): Promise<RawTable> {
  const { tableFromIPC } = await import('@uwdata/flechette');
  try {
    const table = tableFromIPC(bytes, { useBigInt: false });
    const columns = new Map<string, CellValue[] | RawColumn>();
    for (const name of table.names as string[]) {
      const column = table.getChild(name);
      columns.set(name, packedColumn(column.data as readonly TextBatch[]) ?? columnOfValues(column.toArray() as ArrayLike<unknown>));
    }
    return columnsTable(columns, null, table.numRows);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  }
}

/** What is read of a batch of plain texts. */
interface TextBatch {
  readonly length: number;
  readonly type: { readonly typeId: number };
  readonly values: unknown;
  readonly offsets: unknown;
}

/** Texts with 32-bit offsets are packed as they stand; a null has no bytes. Null for columns of anything else. */
function packedColumn(batches: readonly TextBatch[]): RawColumn | null {
  const texts = new TextPacker();
  for (const { type, values, offsets, length } of batches) {
    if (type.typeId !== utf8Type || !(values instanceof Uint8Array) || !(offsets instanceof Int32Array)) return null;
    for (let row = 0; row < length; row++) texts.add(values, offsets[row], offsets[row + 1]);
  }
  return batches.length > 0 ? { form: 'text', texts } : null;
}

/** Utf8 in the format's list of types. */
const utf8Type = 5;

function columnOfValues(values: ArrayLike<unknown>): CellValue[] | RawColumn {
  const isNumeric = values instanceof Float64Array || values instanceof Float32Array || values instanceof Int32Array;
  return isNumeric ? { form: 'number', numbers: Float64Array.from(values) } : Array.from(values, plainValue);
}
