import Papa from 'papaparse';

/** What a cell may hold; null is "unknown" and written as an empty field. */
export type Cell = string | number | null;

/** Rows handed to the writer at once, so that a table of any length needs little memory beside its text. */
const rowsAtOnce = 10_000;

/**
 * RFC 4180 text in UTF-8 without a byte order mark: comma, CRLF, quotes where needed, `.` decimals. A text that a
 * spreadsheet would take for a formula is written with an apostrophe before it.
 */
export function csv(header: readonly string[], rows: number, rowAt: (row: number) => readonly Cell[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [encoder.encode(`${header.join(',')}\r\n`)];
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const block = Array.from({ length: Math.min(rowsAtOnce, rows - from) }, (_, index) => rowAt(from + index));
    parts.push(encoder.encode(`${Papa.unparse(block as Cell[][], { newline: '\r\n', escapeFormulae: true })}\r\n`));
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
