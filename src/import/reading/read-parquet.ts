import type { FileMetaData } from 'hyparquet';
import { startOf, TextPacker } from '#columns/packed-texts.ts';
import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';
import type { LooseGeometry } from './representative-point.ts';

type Column = CellValue[] | RawColumn;
type Geometry = (LooseGeometry | null)[];

/** Reads some columns of a file, on another processor where there is one. */
export type ColumnsReader = (bytes: Uint8Array<ArrayBuffer>, names: readonly string[]) => Promise<readonly RawColumn[]>;

/**
 * A Parquet or GeoParquet file, column by column. A page that cannot be read refuses the file, whichever way the reader fails.
 * @param readColumns reads about half of it, where somebody can.
 */
export async function readParquet(bytes: Uint8Array<ArrayBuffer>, readColumns: ColumnsReader | null = null): Promise<RawTable> {
  return refusing(async () => {
    const { metadata, read } = await opened(bytes);
    const all = topLevel(metadata.schema as readonly SchemaElement[]);
    const shared = readColumns ? lighterHalf(all, metadata) : [];
    // Where it fails, they are read again here, and then fail with the right words.
    const elsewhere = shared.length > 0 && readColumns ? readColumns(bytes.slice(), shared).catch(() => null) : null;
    const found = new Map<string, Column | Geometry>();
    for (const column of all) if (!shared.includes(column.name)) await put(column);
    const others = await elsewhere;
    for (const column of all) {
      const other = others?.[shared.indexOf(column.name)];
      if (other) found.set(column.name, other);
      else if (shared.includes(column.name)) await put(column);
    }
    const columns = new Map<string, Column>();
    let geometry: Geometry | null = null;
    for (const { name } of all) {
      const column = found.get(name);
      if (column === undefined) continue;
      if (geometry === null && Array.isArray(column) && isGeometry(column)) geometry = column as Geometry;
      else columns.set(name, Array.isArray(column) ? column.map(plainValue) : column);
    }
    return columnsTable(columns, geometry, Number(metadata.num_rows));

    async function put(column: TopColumn): Promise<void> {
      const cells = await read(column);
      if (cells) found.set(column.name, cells);
    }
  });
}

/** Columns of texts or numbers, in the order in which they are named. */
export async function readParquetColumns(bytes: Uint8Array<ArrayBuffer>, names: readonly string[]): Promise<RawColumn[]> {
  return refusing(async () => {
    const { read } = await opened(bytes);
    const columns: RawColumn[] = [];
    for (const name of names) {
      const column = await read({ name, isFlat: true, isPlain: true });
      if (column === null || Array.isArray(column)) throw new Refused('damaged', name);
      columns.push(column);
    }
    return columns;
  });
}

async function refusing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  }
}

/** A file's metadata, and what reads a column of it; null for one without cells. */
async function opened(bytes: Uint8Array<ArrayBuffer>) {
  const [{ parquetMetadataAsync, parquetRead }, { parquetCodecs }] = await Promise.all([import('hyparquet'), import('./parquet-codecs.ts')]);
  const file = { byteLength: bytes.length, slice: (start: number, end?: number) => bytes.buffer.slice(start, end ?? bytes.length) };
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  const read = async ({ name, isFlat }: TopColumn): Promise<Column | Geometry | null> => {
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
    if (parts.length === 0) return null;
    parts.sort((a, b) => a.from - b.from);
    return words.rows > 0 ? textColumn(parts, words, rows) : (numberColumn(parts, rows) ?? (valuesIn(parts, rows) as Geometry));
  };
  return { metadata, read };
}

/** Columns of about half the bytes, of those that are certain to be plain texts or numbers. */
function lighterHalf(columns: readonly TopColumn[], { row_groups }: FileMetaData): string[] {
  const bytesOf = new Map<string, number>();
  for (const group of row_groups) {
    for (const { meta_data } of group.columns) {
      const name = meta_data?.path_in_schema[0] ?? '';
      bytesOf.set(name, (bytesOf.get(name) ?? 0) + Number(meta_data?.total_uncompressed_size ?? 0));
    }
  }
  const weight = ({ name }: TopColumn) => bytesOf.get(name) ?? 0;
  let [here, there] = columns.reduce(([sum], column) => [sum + (column.isPlain ? 0 : weight(column)), 0], [0, 0]);
  const shared: string[] = [];
  for (const column of columns.filter(({ isPlain }) => isPlain).sort((a, b) => weight(b) - weight(a))) {
    if (there > here) here += weight(column);
    else {
      there += weight(column);
      shared.push(column.name);
    }
  }
  return shared;
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
  readonly type?: string;
  readonly converted_type?: string;
}

interface TopColumn {
  readonly name: string;
  readonly isFlat: boolean;
  /** Certain to hold nothing but texts or numbers. */
  readonly isPlain: boolean;
}

/** The columns, a nested one by its outermost name. */
function topLevel(schema: readonly SchemaElement[]): TopColumn[] {
  const found: TopColumn[] = [];
  const skip = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at].num_children ?? 0); child++) next = skip(next);
    return next;
  };
  let at = 1;
  for (let child = 0; child < (schema[0].num_children ?? 0); child++) {
    const { name, num_children, repetition_type, type, converted_type } = schema[at];
    const isFlat = num_children === undefined && repetition_type !== 'REPEATED';
    const isNumber = type === 'DOUBLE' || (type === 'INT32' && converted_type === undefined);
    found.push({ name, isFlat, isPlain: isFlat && (isNumber || (type === 'BYTE_ARRAY' && converted_type === 'UTF8')) });
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
