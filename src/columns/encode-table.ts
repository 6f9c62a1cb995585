import { arrays, type BlockHeader, type FileHeader, type FileStore, magic, storeBytes, version } from './file-format.ts';
import { type PackedTexts, packedTexts, startOf } from './packed-texts.ts';
import type { Column, Columns, Dictionary, NumberColumn, Table, TextColumn } from './schema.ts';

/** A table to be written: as it is in memory, or with texts that are packed already. */
export type Written<T extends Table> = { readonly rows: number } & {
  readonly [K in keyof T['columns']]: T['columns'][K] extends TextColumn ? readonly string[] | PackedTexts : Columns<T>[K];
};

/**
 * The bytes of a table file before compression: magic, version, header length, header (JSON), then one block a column.
 * Numbers are written byte plane by byte plane (all lowest bytes first), so that gzip sees like beside like; the decoder
 * is `decodeTable`. The same columns give the same bytes.
 */
export function encodeTable<T extends Table>(table: T, columns: Columns<T> | Written<T>): Uint8Array {
  const blocks: { header: BlockHeader; bytes: Uint8Array }[] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    const values = (columns as unknown as Record<string, unknown>)[name];
    blocks.push(encodeColumn(name, column, values, columns.rows));
  }
  const header: FileHeader = { table: table.name, rows: columns.rows, columns: blocks.map((block) => block.header) };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const size = blocks.reduce((sum, block) => sum + block.bytes.length, 9 + headerBytes.length);
  const file = new Uint8Array(size);
  file.set(magic, 0);
  file[4] = version;
  new DataView(file.buffer).setUint32(5, headerBytes.length, true);
  file.set(headerBytes, 9);
  let offset = 9 + headerBytes.length;
  for (const block of blocks) {
    file.set(block.bytes, offset);
    offset += block.bytes.length;
  }
  return file;
}

function encodeColumn(name: string, column: Column, values: unknown, rows: number): { header: BlockHeader; bytes: Uint8Array } {
  const of = isPacked(values) ? values.rows : ((values as { length?: number }).length ?? (values as Dictionary).codes.length);
  if (of !== rows) throw new RangeError(`Column ${name}: got ${of} values, wanted ${rows}.`);
  switch (column.form) {
    case 'number': {
      const bytes = encodeNumbers(column, values as ArrayLike<number>);
      return { header: { name, form: 'number', store: column.store, scale: column.scale, delta: column.delta, bytes: bytes.length }, bytes };
    }
    case 'category':
      return { header: { name, form: 'category', values: column.values, bytes: rows }, bytes: Uint8Array.from(values as ArrayLike<number>) };
    case 'dictionary': {
      const { codes, values: words } = values as Dictionary;
      const bytes = planes(codes, 'u16');
      return { header: { name, form: 'dictionary', values: words, bytes: bytes.length }, bytes };
    }
    case 'text': {
      const bytes = encodeTexts(values as readonly string[] | PackedTexts);
      return { header: { name, form: 'text', bytes: bytes.length }, bytes };
    }
  }
}

function encodeNumbers({ scale, delta, store }: NumberColumn, values: ArrayLike<number>): Uint8Array {
  if (scale === 1 && !delta) return planes(values, store);
  const stored = new Float64Array(values.length);
  for (let row = 0; row < stored.length; row++) stored[row] = scale === 1 ? values[row] : Math.round(values[row] * scale);
  if (!delta) return planes(stored, store);
  let previous = 0;
  for (let row = 0; row < stored.length; row++) {
    const difference = (stored[row] - previous) | 0;
    previous = stored[row];
    stored[row] = ((difference << 1) ^ (difference >> 31)) >>> 0;
  }
  return planes(stored, 'u32');
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

/** Lengths in UTF-8 bytes as u16 planes, then all strings end to end. */
function encodeTexts(texts: readonly string[] | PackedTexts): Uint8Array {
  const packed = isPacked(texts) ? texts : packedTexts(texts);
  const lengths = new Uint16Array(packed.rows);
  for (let row = 0; row < packed.rows; row++) lengths[row] = packed.ends[row] - startOf(packed, row);
  const head = planes(lengths, 'u16');
  const size = packed.rows === 0 ? 0 : packed.ends[packed.rows - 1];
  const all = new Uint8Array(head.length + size);
  all.set(head, 0);
  all.set(packed.bytes.subarray(0, size), head.length);
  return all;
}

function isPacked(values: unknown): values is PackedTexts {
  return typeof values === 'object' && values !== null && 'ends' in values;
}
