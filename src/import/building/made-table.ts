import { versionOf } from './column-builder.ts';

/** A table as a file. */
export interface MadeTable {
  readonly rows: number;
  readonly content: Blob;
  readonly version: string;
}

/** @param parts bytes of the file, end to end. */
export function madeTable(rows: number, parts: readonly Uint8Array[], version = versionOf(...parts)): MadeTable {
  return { rows, content: new Blob(parts as Uint8Array<ArrayBuffer>[]), version };
}
