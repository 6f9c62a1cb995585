import { versionOf } from './column-builder.ts';

/** A table as a file. */
export interface MadeTable {
  readonly rows: number;
  readonly content: Blob;
  readonly version: string;
}

export function madeTable(rows: number, bytes: Uint8Array<ArrayBuffer>): MadeTable {
  return { rows, content: new Blob([bytes]), version: versionOf(bytes) };
}
