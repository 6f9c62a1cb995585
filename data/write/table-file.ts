import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeTable } from '../../src/columns/encode-table.ts';
import type { Columns, Table } from '../../src/columns/schema.ts';

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the uncompressed bytes, hex. */
  readonly sha256: string;
}

/** Writes a table beside the manifest, gzipped. The header of gzip carries no time, so equal tables give equal files. */
export function writeTable<T extends Table>(folder: string, table: T, columns: Columns<T>): WrittenFile & { rows: number } {
  const plain = encodeTable(table, columns);
  const packed = gzipSync(plain, { level: 9 });
  packed.fill(0, 4, 8);
  const file = `${table.name}.columns`;
  writeFileSync(join(folder, file), packed);
  return { file, rows: columns.rows, bytes: packed.length, sha256: sha256(plain) };
}

/** Writes a drawing as JSON. */
export function writeDrawing(folder: string, file: string, drawing: unknown): WrittenFile {
  const plain = Buffer.from(JSON.stringify(drawing));
  writeFileSync(join(folder, file), plain);
  return { file, bytes: plain.length, sha256: sha256(plain) };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
