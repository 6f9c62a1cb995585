import Papa from 'papaparse';
import { hasHeaderRow } from './column-of.ts';
import { DelimitedCells } from './delimited-cells.ts';
import type { RawTable } from './raw-table.ts';
import { RowCollector } from './row-collector.ts';
import { bytesAtOnce, firstBytes } from './text-chunks.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** How a delimited text is taken apart; guessed first, and the reader can change it. */
export interface DelimitedForm {
  /** One character of ASCII. */
  readonly delimiter: string;
  readonly hasHeader: boolean;
}

/** A bit more than as many rows as the first pieces have, since later ones may be shorter. */
const spare = 1.05;
/** Pieces that say how many rows the rest has. */
const piecesToJudge = 2;

/** Makes room for all rows of a file of so many bytes, once the first pieces of it have been read. */
export function reserveRows(rows: RowCollector, piece: number, bytes: number): void {
  const read = firstBytes + bytesAtOnce;
  if (piece === piecesToJudge && bytes > read) rows.reserve((bytes / read) * spare);
}

/**
 * Reads delimited text as it comes, piece by piece of UTF-8.
 * @param bytes how many are expected; 0 where nobody knows.
 * @param mostRows stops after so many rows, for a preview.
 */
export async function readDelimited(chunks: AsyncIterable<Uint8Array>, form: DelimitedForm, bytes = 0, mostRows = Number.POSITIVE_INFINITY): Promise<RawTable> {
  const rows = new RowCollector(form.hasHeader);
  const cells = new DelimitedCells(rows, form.delimiter, mostRows);
  let piece = 0;
  for await (const chunk of chunks) {
    if (cells.add(piece === 0 ? chunk.subarray(signLength(chunk)) : chunk)) return rows.table();
    reserveRows(rows, ++piece, mostRows === Number.POSITIVE_INFINITY ? bytes : 0);
  }
  cells.end();
  return rows.table();
}

/** Delimiter and header of a text by its first lines. */
export function delimitedForm(head: string): DelimitedForm {
  const { meta, data } = Papa.parse<string[]>(withoutSign(head), { preview: 50, delimitersToGuess: [...delimiters], skipEmptyLines: true });
  const delimiter = /^sep=([\t -~])/.exec(head)?.[1] ?? (head.includes(meta.delimiter) ? meta.delimiter : ',');
  return { delimiter, hasHeader: hasHeaderRow(data) };
}

/** Excel's first line that says the delimiter; it becomes a blank line and is still counted. */
function withoutSign(text: string): string {
  return text.replace(/^sep=[\t -~](?=[\r\n])/, '');
}

export function signLength(chunk: Uint8Array): number {
  const head = String.fromCharCode(...chunk.subarray(0, 6));
  return head.length - withoutSign(head).length;
}
