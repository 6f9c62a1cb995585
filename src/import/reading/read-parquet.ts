import { startOf, TextPacker } from '#columns/packed-texts.ts';
import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';
import type { LooseGeometry } from './representative-point.ts';

/** A Parquet or GeoParquet file, column by column. A page that cannot be read refuses the file, whichever way the reader fails. */
export async function readParquet(bytes: Uint8Array<ArrayBuffer>): Promise<RawTable> {
  const [{ parquetMetadataAsync, parquetRead }, { parquetCodecs }] = await Promise.all([import('hyparquet'), import('./parquet-codecs.ts')]);
  const file = { byteLength: bytes.length, slice: (start: number, end?: number) => bytes.buffer.slice(start, end ?? bytes.length) };
  try {
    const metadata = await parquetMetadataAsync(file);
    const rows = Number(metadata.num_rows);
    const columns = new Map<string, CellValue[] | RawColumn>();
    let geometry: (LooseGeometry | null)[] | null = null;
    for (const { name, isFlat } of topLevel(metadata.schema as readonly SchemaElement[])) {
      const parts: Part[] = [];
      const words = new TextPacker();
      // Texts stay bytes: each is packed where it is found, and its cells have the number of it. So none is an object for longer than that.
      const stringFromBytes = (text: Uint8Array) => {
        words.add(text, 0, text.length);
        return words.rows - 1;
      };
      await parquetRead({
        file,
        metadata,
        columns: [name],
        compressors: parquetCodecs,
        ...(isFlat ? { parsers: { stringFromBytes: stringFromBytes as never } } : {}),
        rowEnd: rows,
        onChunk: ({ columnData, rowStart }) => parts.push({ from: rowStart, data: columnData as ArrayLike<unknown> }),
      });
      if (parts.length === 0) continue;
      parts.sort((a, b) => a.from - b.from);
      const column = words.rows > 0 ? textColumn(parts, words, rows) : (numberColumn(parts, rows) ?? valuesIn(parts, rows));
      if (geometry === null && Array.isArray(column) && isGeometry(column)) geometry = column as (LooseGeometry | null)[];
      else columns.set(name, Array.isArray(column) ? column.map(plainValue) : column);
    }
    return columnsTable(columns, geometry, rows);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  }
}

/** Cells of some rows of a column. */
interface Part {
  readonly from: number;
  readonly data: ArrayLike<unknown>;
}

interface SchemaElement {
  readonly name: string;
  readonly num_children?: number;
  readonly repetition_type?: string;
}

/** The columns, a nested one by its outermost name. */
function topLevel(schema: readonly SchemaElement[]): { readonly name: string; readonly isFlat: boolean }[] {
  const found: { name: string; isFlat: boolean }[] = [];
  const skip = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at].num_children ?? 0); child++) next = skip(next);
    return next;
  };
  let at = 1;
  for (let child = 0; child < (schema[0].num_children ?? 0); child++) {
    const { name, num_children, repetition_type } = schema[at];
    found.push({ name, isFlat: num_children === undefined && repetition_type !== 'REPEATED' });
    at = skip(at);
  }
  return found;
}

/** Texts by their numbers in `words`; where each is its own, these are the column. */
function textColumn(parts: readonly Part[], words: TextPacker, rows: number): RawColumn {
  let isInOrder = words.rows === rows;
  for (const { from, data } of parts) for (let index = 0; index < data.length && isInOrder; index++) isInOrder = data[index] === from + index;
  if (isInOrder) return { form: 'text', texts: words };
  const texts = new TextPacker();
  for (const { data } of parts) {
    for (let index = 0; index < data.length && texts.rows < rows; index++) {
      const word = data[index];
      if (typeof word === 'number') texts.add(words.bytes, startOf(words, word), words.ends[word]);
      else texts.add(words.bytes, 0, 0);
    }
  }
  return { form: 'text', texts };
}

/** Null where a part is not of plain numbers. */
function numberColumn(parts: readonly Part[], rows: number): RawColumn | null {
  const numbers = new Float64Array(rows).fill(Number.NaN);
  for (const { from, data } of parts) {
    const count = Math.min(data.length, rows - from);
    if (data instanceof Float64Array || data instanceof Float32Array || data instanceof Int32Array) {
      numbers.set(data.subarray(0, count), from);
      continue;
    }
    for (let index = 0; index < count; index++) {
      const value = data[index];
      if (typeof value === 'number') numbers[from + index] = value;
      else if (value !== null && value !== undefined) return null;
    }
  }
  return { form: 'number', numbers };
}

function valuesIn(parts: readonly Part[], rows: number): unknown[] {
  const values: unknown[] = new Array(rows).fill(null);
  for (const { from, data } of parts) for (let index = 0; index < data.length && from + index < rows; index++) values[from + index] = data[index];
  return values;
}

function isGeometry(values: readonly unknown[]): boolean {
  const first = values.find((value) => value !== null && value !== undefined) as LooseGeometry | undefined;
  return typeof first === 'object' && first !== null && ('coordinates' in first || 'geometries' in first);
}
