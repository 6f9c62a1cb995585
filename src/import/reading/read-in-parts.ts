import { DelimitedCells } from './delimited-cells.ts';
import type { FileEncoding } from './encoding.ts';
import type { RawTable } from './raw-table.ts';
import { type DelimitedForm, reserveRows, signLength } from './read-delimited.ts';
import { RowCollector, type RowsPart } from './row-collector.ts';
import { type Progress, utf8Chunks } from './text-chunks.ts';

/** What the later part of a file must be told of the earlier one. */
export interface PartForm {
  readonly encoding: FileEncoding;
  readonly delimiter: string;
  /** What ends a line. */
  readonly newline: number;
  readonly names: readonly string[];
}

/** Reads the later part of a file, on another processor where there is one. */
export type PartReader = (part: Blob, form: PartForm, signal: AbortSignal) => Promise<RowsPart>;

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
/** A line end is looked for in so many bytes. */
const searchedBytes = 65_536;

/** Encodings whose line ends are single bytes that are part of no other character, so that a text may be cut behind any of them. */
export function canBeCut(encoding: FileEncoding): boolean {
  return encoding !== 'utf-16le' && encoding !== 'utf-16be';
}

/**
 * Reads delimited text in two parts at a time. The later one begins behind a line end in the middle of the file, as if no quote were open there. The
 * earlier one tells: if it ends between two rows, the later one was read rightly, and else it is read again behind the earlier one. So the
 * answer is that of the whole, whatever the quotes are.
 */
export async function readInParts(file: Blob, encoding: FileEncoding, form: DelimitedForm, readPart: PartReader, progress: Progress): Promise<RawTable> {
  const rows = new RowCollector(form.hasHeader);
  const cells = new DelimitedCells(rows, form.delimiter, Number.POSITIVE_INFINITY);
  const { cut, newline } = await lineEnd(file, Math.ceil(file.size / 2));
  const unwanted = new AbortController();
  let later: Promise<RowsPart | null> | null = null;
  const reporting = (from: number, to: number): Progress => ({
    ...progress,
    report: (share) => progress.report(later ? share : (from + share * (to - from)) / file.size),
  });
  try {
    let piece = 0;
    for await (const chunk of utf8Chunks(file.slice(0, cut), false, encoding, reporting(0, cut))) {
      cells.add(piece === 0 ? chunk.subarray(signLength(chunk)) : chunk);
      if (piece === 0 && rows.names && newline !== null && newline === cells.newline) {
        const partForm = { encoding, delimiter: form.delimiter, newline, names: rows.names };
        // Where it fails, it is read again, and then fails with the right row number.
        later = readPart(file.slice(cut), partForm, unwanted.signal).catch(() => null);
      }
      reserveRows(rows, ++piece, file.size);
    }
    const part = cells.isBetweenRows ? await later : null;
    if (part) {
      rows.append(part);
      return rows.table();
    }
  } finally {
    unwanted.abort();
  }
  later = null;
  for await (const chunk of utf8Chunks(file.slice(cut), false, encoding, reporting(cut, file.size), true)) cells.add(chunk);
  cells.end();
  return rows.table();
}

/** Reads the later part of a file, which begins with a row. */
export async function readLaterPart(part: Blob, { encoding, delimiter, newline, names }: PartForm, progress: Progress): Promise<RowsPart> {
  const rows = new RowCollector(false, names);
  const cells = new DelimitedCells(rows, delimiter, Number.POSITIVE_INFINITY, newline);
  let piece = 0;
  for await (const chunk of utf8Chunks(part, false, encoding, progress, true)) {
    cells.add(chunk);
    reserveRows(rows, ++piece, part.size);
  }
  cells.end();
  return rows.part();
}

/** Behind the first line end from a place on, and what it is; at the file's end where none is near. */
async function lineEnd(file: Blob, from: number): Promise<{ readonly cut: number; readonly newline: number | null }> {
  const searched = new Uint8Array(await file.slice(from, from + searchedBytes).arrayBuffer());
  for (const newline of [lineFeed, carriageReturn]) {
    const at = searched.indexOf(newline);
    if (at >= 0) return { cut: from + at + 1, newline };
  }
  return { cut: file.size, newline: null };
}
