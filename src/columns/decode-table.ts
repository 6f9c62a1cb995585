import { decodeUtf8, readFloats, readIntegers, readWhole, undelta } from './byte-planes.ts';
import { arrays, type BlockHeader, type FileHeader, type FileStore, magic, storeBytes, version } from './file-format.ts';
import type { Column, Columns, Dictionary, NumberColumn, Table } from './schema.ts';

/** Why a row was left out. */
export const rejectionReasons = ['not-a-number', 'out-of-range', 'duplicate', 'unknown-code', 'unknown-reference'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export interface Rejection {
  /** Row number in the file, from 0. */
  readonly row: number;
  readonly field: string;
  readonly reason: RejectionReason;
  /** What stood there. */
  readonly got: string;
}

export interface Decoded<T extends Table> {
  readonly columns: Columns<T>;
  readonly rejected: readonly Rejection[];
  /** File row of each row kept; absent when all were. */
  readonly kept?: Int32Array;
}

/** A file that cannot be read as the table wanted; the message says which file, what was got and what was wanted. */
export class TableError extends Error {
  override name = 'TableError';
}

/**
 * Reads the uncompressed bytes of a table file into typed arrays. Rows with a bad value are left out and reported.
 * @throws TableError when the file as a whole is not this table: wrong magic, version, table, columns, or cut short.
 */
export function decodeTable<T extends Table>(table: T, bytes: Uint8Array, file: string): Decoded<T> {
  const { header, start } = readHeader(table, bytes, file);
  const raw: Record<string, unknown> = {};
  const rejected = new Map<number, Rejection>();
  let offset = start;
  const blocks = new Map<string, { block: BlockHeader; at: number }>();
  for (const block of header.columns) {
    blocks.set(block.name, { block, at: offset });
    offset += block.bytes;
  }
  if (offset !== bytes.length) throw new TableError(`${file}: got ${bytes.length} bytes, wanted ${offset}; the file is cut short or damaged.`);
  for (const [name, column] of Object.entries(table.columns)) {
    const found = blocks.get(name);
    if (!found) throw new TableError(`${file}: has no column "${name}"; wanted ${Object.keys(table.columns).join(', ')}.`);
    const block = bytes.subarray(found.at, found.at + found.block.bytes);
    raw[name] = decodeColumn({ name, column, header: found.block, bytes: block, rows: header.rows, file, rejected });
  }
  if (rejected.size === 0) return { columns: { rows: header.rows, ...raw } as Columns<T>, rejected: [] };
  const kept = Int32Array.from(Array(header.rows).keys()).filter((row) => !rejected.has(row));
  return { columns: pickRows(table, { rows: header.rows, ...raw } as Columns<T>, kept), rejected: [...rejected.values()].sort((a, b) => a.row - b.row), kept };
}

/** The given rows of a table, in that order. */
export function pickRows<T extends Table>(table: T, columns: Columns<T>, rows: Int32Array): Columns<T> {
  const picked: Record<string, unknown> = { rows: rows.length };
  for (const [name, column] of Object.entries(table.columns)) {
    const values = (columns as unknown as Record<string, unknown>)[name];
    if (column.form === 'text') picked[name] = Array.from(rows, (row) => (values as readonly string[])[row]);
    else if (column.form === 'dictionary') {
      const { values: words, codes } = values as Dictionary;
      picked[name] = { values: words, codes: Uint16Array.from(rows, (row) => codes[row]) };
    } else {
      const source = values as Float64Array;
      const target = new (source.constructor as Float64ArrayConstructor)(rows.length);
      for (let index = 0; index < rows.length; index++) target[index] = source[rows[index]];
      picked[name] = target;
    }
  }
  return picked as unknown as Columns<T>;
}

function readHeader(table: Table, bytes: Uint8Array, file: string): { header: FileHeader; start: number } {
  if (bytes.length < 9 || magic.some((byte, index) => bytes[index] !== byte)) {
    const got = String.fromCharCode(...bytes.subarray(0, 4)).replace(/[^ -~]/g, '?');
    throw new TableError(`${file}: is not a Hinterland table; it begins with "${got}", wanted "HCOL".`);
  }
  if (bytes[4] !== version) throw new TableError(`${file}: is version ${bytes[4]} of the table format, wanted ${version}.`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(5, true);
  if (9 + length > bytes.length) throw new TableError(`${file}: got ${bytes.length} bytes, wanted at least ${9 + length}; the file is cut short.`);
  const header = parseHeader(bytes.subarray(9, 9 + length));
  if (header === null) throw new TableError(`${file}: its header cannot be read; the file is damaged.`);
  if (header.table !== table.name) throw new TableError(`${file}: holds the table "${header.table}", wanted "${table.name}".`);
  return { header, start: 9 + length };
}

function parseHeader(bytes: Uint8Array): FileHeader | null {
  try {
    const header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as FileHeader;
    return isCount(header.rows) && header.columns.every(isSound) ? header : null;
  } catch {
    return null;
  }
}

function isSound(block: BlockHeader): boolean {
  const hasWords = block.form === 'category' || block.form === 'dictionary';
  return isCount(block.bytes) && (!hasWords || Array.isArray(block.values));
}

const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

interface ColumnInput {
  readonly name: string;
  readonly column: Column;
  readonly header: BlockHeader;
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly file: string;
  readonly rejected: Map<number, Rejection>;
}

function decodeColumn(input: ColumnInput): unknown {
  const { name, column, header, bytes, rows, file } = input;
  if (header.form !== column.form) throw new TableError(`${file}: column "${name}" is of the form ${header.form}, wanted ${column.form}.`);
  if (header.form === 'text') return decodeTexts(input);
  const width = header.form === 'number' ? storeBytes[header.delta ? 'u32' : header.store] : header.form === 'dictionary' ? 2 : 1;
  if (width === undefined || bytes.length !== rows * width) {
    throw new TableError(`${file}: column "${name}" has ${bytes.length} bytes, wanted ${rows * (width ?? 1)} for ${rows} rows.`);
  }
  if (column.form === 'number' && header.form === 'number') {
    if (header.store !== column.store || header.scale !== column.scale) {
      throw new TableError(`${file}: column "${name}" is stored as ${header.store} × ${header.scale}, wanted ${column.store} × ${column.scale}.`);
    }
    return decodeNumbers(input, column, header);
  }
  if (column.form === 'category' && header.form === 'category') return decodeCategory(input, column.values, header.values);
  return decodeDictionary(input, (header as Extract<BlockHeader, { form: 'dictionary' }>).values);
}

function decodeNumbers(input: ColumnInput, column: NumberColumn, header: { store: FileStore; delta: boolean; whole?: true }): unknown {
  const { bytes, rows } = input;
  if (header.whole && !header.delta) return scaled(input, column, readWhole(bytes, column.store));
  if (!header.delta && (header.store === 'f32' || header.store === 'f64')) {
    const values = readFloats(bytes, rows, header.store);
    checkValues(input, column, values);
    return values;
  }
  const stored = header.delta ? undelta(readIntegers(bytes, rows, 'u32')) : readIntegers(bytes, rows, header.store);
  const values = scaled(input, column, stored);
  return column.scale !== 1 || column.store === 'i32' ? values : new arrays[column.store](values);
}

/** The values that are meant by those in the file, checked. */
function scaled(input: ColumnInput, column: NumberColumn, stored: Numbers): Numbers {
  const { scale } = column;
  if (scale === 1) {
    checkValues(input, column, stored);
    return stored;
  }
  const values = new Float64Array(stored.length);
  for (let row = 0; row < values.length; row++) values[row] = stored[row] / scale;
  checkValues(input, column, values);
  return values;
}

type Numbers = Uint8Array | Uint16Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** Looks for faults in one quick pass; only a column that has one is gone through row by row. */
function checkValues(input: ColumnInput, column: NumberColumn, values: Numbers): void {
  if (!column.unique && areSound(values, column)) return;
  const seen = column.unique ? new Set<number>() : undefined;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value === column.missing) continue;
    if (Number.isNaN(value)) reject(input, row, 'not-a-number', value);
    else if (value < column.min || value > column.max) reject(input, row, 'out-of-range', value);
    else if (seen?.has(value)) reject(input, row, 'duplicate', value);
    seen?.add(value);
  }
}

/** Values that are looked at as doubles, whatever array they come in: a loop that sees arrays of many kinds is ten times slower. */
const lookedAtOnce = 4096;

/** A comparison with what is not a number is false. */
function areSound(values: Numbers, { min, max, missing = Number.NaN }: NumberColumn): boolean {
  const doubles = new Float64Array(Math.min(lookedAtOnce, values.length));
  for (let first = 0; first < values.length; first += lookedAtOnce) {
    const count = Math.min(lookedAtOnce, values.length - first);
    doubles.set(values.subarray(first, first + count));
    for (let at = 0; at < count; at++) {
      const value = doubles[at];
      if (!(value >= min && value <= max) && value !== missing) return false;
    }
  }
  return true;
}

/** Words are matched by name, so a file written with an older or shorter list still reads right. */
function decodeCategory(input: ColumnInput, wanted: readonly string[], got: readonly string[]): Uint8Array {
  const codeOf = got.map((word) => wanted.indexOf(word));
  const codes = new Uint8Array(input.rows);
  for (let row = 0; row < input.rows; row++) {
    const code = codeOf[input.bytes[row]] ?? -1;
    if (code < 0) reject(input, row, 'unknown-code', got[input.bytes[row]] ?? input.bytes[row]);
    else codes[row] = code;
  }
  return codes;
}

function decodeDictionary(input: ColumnInput, values: readonly string[]): Dictionary {
  const codes = input.header.whole ? readWhole(input.bytes, 'u16') : new Uint16Array(readIntegers(input.bytes, input.rows, 'u16'));
  for (let row = 0; row < input.rows; row++) if (codes[row] >= values.length) reject(input, row, 'unknown-code', codes[row]);
  return { values, codes };
}

function decodeTexts({ name, header, bytes, rows, file }: ColumnInput): string[] {
  const ends = rows * 2;
  const head = bytes.subarray(0, ends);
  const lengths = head.length < ends ? [] : header.whole ? readWhole(head, 'u16') : readIntegers(head, rows, 'u16');
  let total = ends;
  for (let row = 0; row < lengths.length; row++) total += lengths[row];
  if (total !== bytes.length) throw new TableError(`${file}: column "${name}" has ${bytes.length} bytes of text, wanted ${total}.`);
  const all = decodeUtf8(bytes.subarray(ends));
  if (all === null) throw new TableError(`${file}: column "${name}" is not UTF-8; the file is damaged.`);
  const texts: string[] = new Array(rows);
  let at = ends;
  let start = 0;
  for (let row = 0; row < rows; row++) {
    let end = start;
    // A UTF-8 sequence is one UTF-16 unit, or two where it has four bytes; bytes 10xxxxxx continue one.
    for (const next = at + lengths[row]; at < next; at++) end += bytes[at] >= 0xf0 ? 2 : (bytes[at] & 0xc0) === 0x80 ? 0 : 1;
    texts[row] = all.slice(start, end);
    start = end;
  }
  return texts;
}

/** The first fault of a row is the one reported. */
function reject(input: ColumnInput, row: number, reason: RejectionReason, got: unknown): void {
  if (!input.rejected.has(row)) input.rejected.set(row, { row, field: input.name, reason, got: String(got) });
}
