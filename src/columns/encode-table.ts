import { arrays, type BlockHeader, type FileHeader, type FileStore, magic, storeBytes, version } from './file-format.ts';
import { type PackedTexts, packedTexts } from './packed-texts.ts';
import type { Column, Columns, Dictionary, NumberColumn, Store, Table, TextColumn } from './schema.ts';

/** A table to be written: as it is in memory, or with texts that are packed already. */
export type Written<T extends Table> = { readonly rows: number } & {
  readonly [K in keyof T['columns']]: T['columns'][K] extends TextColumn ? readonly string[] | PackedTexts : Columns<T>[K];
};

/** Numbers byte plane by byte plane (all lowest bytes first), so that gzip sees like beside like; or whole, which is quick and packs less well. */
export type Layout = 'planes' | 'whole';

interface Block {
  readonly header: BlockHeader;
  /** Its bytes end to end; some are those of the column itself. */
  readonly parts: readonly Uint8Array[];
}

/**
 * The bytes of a table file before compression: magic, version, header length, header (JSON), then one block a column; the decoder
 * is `decodeTable`. The same columns give the same bytes.
 */
export function encodeTable<T extends Table>(table: T, columns: Columns<T> | Written<T>, layout: Layout = 'planes'): Uint8Array<ArrayBuffer> {
  const parts = tableParts(table, columns, layout);
  const file = new Uint8Array(sizeOf(parts));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}

/** The same bytes in parts end to end, some of which are the columns themselves: nothing is copied that need not be. */
export function tableParts<T extends Table>(table: T, columns: Columns<T> | Written<T>, layout: Layout): readonly Uint8Array[] {
  const blocks: Block[] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    const values = (columns as unknown as Record<string, unknown>)[name];
    blocks.push(encodeColumn(name, column, values, columns.rows, layout));
  }
  const start = startOfFile(
    table,
    columns.rows,
    blocks.map(({ header }) => header),
  );
  return [start, ...blocks.flatMap(({ parts }) => parts)];
}

/** Size of the file of a table of numbers and texts, laid whole, by the bytes of its texts: known before any of it is written. */
export function wholeSize(table: Table, rows: number, textBytes: Readonly<Record<string, number>>): number {
  const headers = Object.entries(table.columns).map(([name, column]) => {
    if (column.form === 'number') return numberHeader(name, column, rows * storeBytes[column.store], 'whole');
    if (column.form === 'text') return textHeader(name, rows * storeBytes.u16 + (textBytes[name] ?? 0), 'whole');
    throw new RangeError(`Column ${name}: is of the form ${column.form}, wanted numbers or texts.`);
  });
  return headers.reduce((size, { bytes }) => size + bytes, startOfFile(table, rows, headers).length);
}

function startOfFile(table: Table, rows: number, columns: readonly BlockHeader[]): Uint8Array {
  const header: FileHeader = { table: table.name, rows, columns };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(9 + headerBytes.length);
  start.set(magic, 0);
  start[4] = version;
  new DataView(start.buffer).setUint32(5, headerBytes.length, true);
  start.set(headerBytes, 9);
  return start;
}

function laid(layout: Layout): { readonly whole?: true } {
  return layout === 'whole' ? { whole: true } : {};
}

function numberHeader(name: string, { store, scale, delta }: NumberColumn, bytes: number, layout: Layout): BlockHeader {
  return { name, form: 'number', store, scale, delta: delta && layout === 'planes', bytes, ...laid(layout) };
}

function textHeader(name: string, bytes: number, layout: Layout): BlockHeader {
  return { name, form: 'text', bytes, ...laid(layout) };
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, part) => size + part.length, 0);
}

function encodeColumn(name: string, column: Column, values: unknown, rows: number, layout: Layout): Block {
  const of = isPacked(values) ? values.rows : ((values as { length?: number }).length ?? (values as Dictionary).codes.length);
  if (of !== rows) throw new RangeError(`Column ${name}: got ${of} values, wanted ${rows}.`);
  const numbers = layout === 'whole' ? whole : planes;
  switch (column.form) {
    case 'number': {
      const delta = column.delta && layout === 'planes';
      const bytes = delta
        ? planes(differences(stored(column, values as ArrayLike<number>)), 'u32')
        : numbers(stored(column, values as ArrayLike<number>), column.store);
      return { header: numberHeader(name, column, bytes.length, layout), parts: [bytes] };
    }
    case 'category':
      return { header: { name, form: 'category', values: column.values, bytes: rows }, parts: [whole(values as ArrayLike<number>, 'u8')] };
    case 'dictionary': {
      const { codes, values: words } = values as Dictionary;
      const bytes = numbers(codes, 'u16');
      return { header: { name, form: 'dictionary', values: words, bytes: bytes.length, ...laid(layout) }, parts: [bytes] };
    }
    case 'text': {
      const parts = encodeTexts(values as readonly string[] | PackedTexts, numbers);
      return { header: textHeader(name, sizeOf(parts), layout), parts };
    }
  }
}

/** Whole numbers where the column is of fractions that are kept as such. */
function stored({ scale }: NumberColumn, values: ArrayLike<number>): ArrayLike<number> {
  if (scale === 1) return values;
  const rounded = new Float64Array(values.length);
  for (let row = 0; row < rounded.length; row++) rounded[row] = Math.round(values[row] * scale);
  return rounded;
}

/** Differences from row to row, small ones of either sign as small numbers. */
function differences(values: ArrayLike<number>): Float64Array {
  const found = new Float64Array(values.length);
  let previous = 0;
  for (let row = 0; row < found.length; row++) {
    const difference = (values[row] - previous) | 0;
    previous = values[row];
    found[row] = ((difference << 1) ^ (difference >> 31)) >>> 0;
  }
  return found;
}

function whole(values: ArrayLike<number>, store: Store): Uint8Array {
  const kept = values instanceof arrays[store] ? values : arrays[store].from(values);
  return new Uint8Array(kept.buffer, kept.byteOffset, kept.byteLength);
}

function planes(values: ArrayLike<number>, store: FileStore): Uint8Array {
  const rows = values.length;
  const width = storeBytes[store];
  const bytes = new Uint8Array(rows * width);
  if (store === 'f32' || store === 'f64') {
    const parts = new Uint8Array(arrays[store].from(values).buffer);
    for (let plane = 0; plane < width; plane++) for (let row = 0; row < rows; row++) bytes[plane * rows + row] = parts[row * width + plane];
    return bytes;
  }
  for (let plane = 0; plane < width; plane++) {
    const shift = plane * 8;
    // The bits of a whole number beyond 31 wrap in `>>` as they do in an array of its width.
    for (let row = 0, at = plane * rows; row < rows; row++) bytes[at++] = values[row] >> shift;
  }
  return bytes;
}

/** Lengths in UTF-8 bytes as u16, then all strings end to end. */
function encodeTexts(texts: readonly string[] | PackedTexts, numbers: (values: Uint16Array, store: 'u16') => Uint8Array): readonly Uint8Array[] {
  const packed = isPacked(texts) ? texts : packedTexts(texts);
  const lengths = new Uint16Array(packed.rows);
  const { ends } = packed;
  for (let row = 0, start = 0; row < packed.rows; row++) {
    lengths[row] = ends[row] - start;
    start = ends[row];
  }
  const size = packed.rows === 0 ? 0 : packed.ends[packed.rows - 1];
  return [numbers(lengths, 'u16'), packed.bytes.subarray(0, size)];
}

function isPacked(values: unknown): values is PackedTexts {
  return typeof values === 'object' && values !== null && 'ends' in values;
}
