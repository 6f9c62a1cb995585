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

/** Writes a table beside the manifest. */
export function writeTable<T extends Table>(folder: string, table: T, columns: Columns<T>): WrittenFile & { rows: number } {
  return { ...writeGzipped(folder, `${table.name}.columns`, encodeTable(table, columns)), rows: columns.rows };
}

/** Writes a drawing as JSON. */
export function writeDrawing(folder: string, name: string, drawing: unknown): WrittenFile {
  return writeGzipped(folder, `${name}.topojson`, Buffer.from(JSON.stringify(drawing)));
}

/** The header of gzip carries no time, so equal contents give equal files. */
function writeGzipped(folder: string, file: string, plain: Uint8Array): WrittenFile {
  const packed = gzipSync(plain, { level: 9 });
  packed.fill(0, 4, 8);
  writeFileSync(join(folder, file), packed);
  return { file, bytes: packed.length, sha256: sha256(plain) };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
