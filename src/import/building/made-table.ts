import { versionOf } from './column-builder.ts';

/** What is known of a table's file; its bytes, once it is written. */
export interface TableFile {
  readonly rows: number;
  readonly bytes: number;
  readonly version: string;
  readonly content: Blob | null;
}

/** @param parts bytes of the file, end to end. */
export function madeTable(rows: number, parts: readonly Uint8Array[]): TableFile {
  const content = new Blob(parts as Uint8Array<ArrayBuffer>[]);
  return { rows, bytes: content.size, version: versionOf(...parts), content };
}
