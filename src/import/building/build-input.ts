import type { DuplicateChoice } from '#columns/manifest.ts';
import type { CheckedTable, FileSetup } from '#import/checking/check-table.ts';
import type { FileOrigin } from '#import/file-origin.ts';

/** A file of the reader's, read and checked. */
export interface BuildFile {
  readonly name: string;
  readonly origin: FileOrigin;
  readonly checked: CheckedTable;
  readonly setup: FileSetup;
  /** Row of the shipped place nearest to each row that loads, where it is known. */
  readonly nearest: Int32Array | null;
  /** As it is kept with the data set. */
  readonly kept: unknown;
  /** The JSON of a file of boundaries. */
  readonly json: unknown;
}

export interface BuildOptions {
  /** As a link can hold it. */
  readonly id: string;
  readonly title: string;
  /** Only the reader's facilities, or the shipped networks beside them; of a network that both have, the reader's. */
  readonly beside: 'alone' | 'shipped';
  /** Suppose an agreement by which all own networks open everything to each other. */
  readonly supposeSharing: boolean;
  /** Facilities of two networks that seem to be one and the same, and the rows over all files that are left out for it. */
  readonly duplicates: { readonly pairs: number; readonly merged: number; readonly dropped: readonly number[]; readonly choice: DuplicateChoice };
  /** Year that facilities without years are shown in. */
  readonly year: number;
  /** Today, ISO. */
  readonly made: string;
}
