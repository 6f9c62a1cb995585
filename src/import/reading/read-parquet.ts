import { TextPacker } from '#columns/packed-texts.ts';
import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';
import type { LooseGeometry } from './representative-point.ts';

/** A Parquet or GeoParquet file. A page that cannot be read refuses the file, whichever way the reader fails. */
export async function readParquet(bytes: Uint8Array<ArrayBuffer>, mostRows = Number.POSITIVE_INFINITY): Promise<RawTable> {
  const [{ parquetMetadataAsync, parquetRead }, { parquetCodecs }] = await Promise.all([import('hyparquet'), import('./parquet-codecs.ts')]);
  const file = { byteLength: bytes.length, slice: (start: number, end?: number) => bytes.buffer.slice(start, end ?? bytes.length) };
  try {
    const metadata = await parquetMetadataAsync(file);
    const rows = Math.min(Number(metadata.num_rows), mostRows);
    const names = metadata.schema[0].num_children === undefined ? [] : topLevel(metadata.schema as readonly SchemaElement[]);
    const values = new Map<string, unknown[] | Float64Array>();
    await parquetRead({
      file,
      metadata,
      compressors: parquetCodecs,
      // Texts stay bytes, which are packed as they are.
      parsers: { stringFromBytes: (bytes: Uint8Array) => bytes as never },
      rowEnd: rows,
      onChunk: ({ columnName, columnData, rowStart }) => put(values, columnName, columnData as ArrayLike<unknown>, rowStart, rows),
    });
    return tableOf(names, values, rows);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  }
}

interface SchemaElement {
  readonly name: string;
  readonly num_children?: number;
}

/** Names of the columns, a nested one by its outermost name. */
function topLevel(schema: readonly SchemaElement[]): string[] {
  const names: string[] = [];
  const skip = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at].num_children ?? 0); child++) next = skip(next);
    return next;
  };
  let at = 1;
  for (let child = 0; child < (schema[0].num_children ?? 0); child++) {
    names.push(schema[at].name);
    at = skip(at);
  }
  return names;
}

function put(values: Map<string, unknown[] | Float64Array>, name: string, data: ArrayLike<unknown>, from: number, rows: number): void {
  let column = values.get(name);
  if (!column) {
    column =
      data instanceof Float64Array || data instanceof Float32Array || data instanceof Int32Array ? new Float64Array(rows).fill(Number.NaN) : new Array(rows);
    values.set(name, column);
  }
  const count = Math.min(data.length, rows - from);
  if (column instanceof Float64Array && !ArrayBuffer.isView(data)) {
    for (let index = 0; index < count; index++) column[from + index] = Number(data[index] ?? Number.NaN);
  } else for (let index = 0; index < count; index++) column[from + index] = data[index] as number;
}

function tableOf(names: readonly string[], values: ReadonlyMap<string, unknown[] | Float64Array>, rows: number): RawTable {
  const geometry = names.find((name) => Array.isArray(values.get(name)) && isGeometry(values.get(name) as unknown[]));
  const plain = names.filter((name) => name !== geometry && values.has(name));
  const columns = new Map(plain.map((name) => [name, columnIn(values.get(name) ?? [])] as const));
  return columnsTable(columns, geometry === undefined ? null : (values.get(geometry) as (LooseGeometry | null)[]), rows);
}

function columnIn(values: readonly unknown[] | Float64Array): CellValue[] | RawColumn {
  if (values instanceof Float64Array) return { form: 'number', numbers: values };
  if (!values.some((value) => value instanceof Uint8Array)) return values.map(plainValue);
  const texts = new TextPacker();
  for (const value of values) {
    if (value instanceof Uint8Array) texts.add(value, 0, value.length);
    else texts.addText(String(plainValue(value) ?? ''));
  }
  return { form: 'text', texts };
}

function isGeometry(values: readonly unknown[]): boolean {
  const first = values.find((value) => value !== null && value !== undefined) as LooseGeometry | undefined;
  return typeof first === 'object' && first !== null && ('coordinates' in first || 'geometries' in first);
}
