import { type BlockHeader, type FileHeader, magic, storeBytes, version, writeElement } from './file-format.ts';
import type { Column, Columns, Dictionary, NumberColumn, Table } from './schema.ts';

/**
 * The bytes of a table file before compression: magic, version, header length, header (JSON), then one block a column.
 * Numbers are written byte plane by byte plane (all lowest bytes first), so that gzip sees like beside like; the decoder
 * is `decodeTable`. The same columns give the same bytes.
 */
export function encodeTable<T extends Table>(table: T, columns: Columns<T>): Uint8Array {
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
  const of = (values as { length?: number }).length ?? (values as Dictionary).codes.length;
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
      const bytes = encodeTexts(values as readonly string[]);
      return { header: { name, form: 'text', bytes: bytes.length }, bytes };
    }
  }
}

function encodeNumbers(column: NumberColumn, values: ArrayLike<number>): Uint8Array {
  const stored = Float64Array.from(values, (value) => (column.scale === 1 ? value : Math.round(value * column.scale)));
  if (column.delta) {
    let previous = 0;
    for (let row = 0; row < stored.length; row++) {
      const difference = (stored[row] - previous) | 0;
      previous = stored[row];
      stored[row] = ((difference << 1) ^ (difference >> 31)) >>> 0;
    }
  }
  return planes(stored, column.delta ? 'u32' : column.store);
}

function planes(values: ArrayLike<number>, store: Parameters<typeof writeElement>[2]): Uint8Array {
  const width = storeBytes[store];
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(new ArrayBuffer(8));
  for (let row = 0; row < values.length; row++) {
    writeElement(view, values[row], store);
    for (let plane = 0; plane < width; plane++) bytes[plane * values.length + row] = view.getUint8(plane);
  }
  return bytes;
}

/** Lengths in UTF-8 bytes as u16 planes, then all strings end to end. */
function encodeTexts(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const lengths = planes(
    encoded.map((bytes) => bytes.length),
    'u16',
  );
  const all = new Uint8Array(lengths.length + encoded.reduce((sum, bytes) => sum + bytes.length, 0));
  all.set(lengths, 0);
  let offset = lengths.length;
  for (const bytes of encoded) {
    all.set(bytes, offset);
    offset += bytes.length;
  }
  return all;
}
