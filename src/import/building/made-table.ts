import { versionOf } from './column-builder.ts';

/** A table as a file: its bytes, for whoever reads it first, and the same as a blob for all others. */
export interface MadeTable {
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly content: Blob;
  readonly version: string;
}

export function madeTable(rows: number, bytes: Uint8Array<ArrayBuffer>): MadeTable {
  return { rows, bytes, content: new Blob([bytes]), version: versionOf(bytes) };
}
