import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Decoded, decodeTable } from '../src/columns/decode-table.ts';
import type { Manifest } from '../src/columns/manifest.ts';
import type { Table } from '../src/columns/schema.ts';

/** The committed data set, for tests: they read the files as the product does and need no build-time package. */
export function shippedManifest(): Manifest {
  return JSON.parse(shippedFile('manifest.json').toString('utf8'));
}

/** Bytes of a committed file. */
export function shippedFile(name: string): Buffer {
  return readFileSync(new URL(`../public/data/${name}`, import.meta.url));
}

/** A committed table, decoded. */
export function shippedTable<T extends Table>(table: T): Decoded<T> {
  const file = `${table.name}.columns`;
  return decodeTable(table, gunzipSync(shippedFile(file)), file);
}
