import { type CellValue, columnOf, hasHeaderRow } from './column-of.ts';
import type { RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';

export interface ExcelSheet {
  readonly table: RawTable;
  readonly sheets: readonly string[];
  /** The one that was read. */
  readonly sheet: string;
  readonly hasHeader: boolean;
}

/** One sheet of an Excel file; formula cells come with the values that Excel saved for them. */
export async function readExcel(file: Blob, wanted: string | null, header: boolean | null): Promise<ExcelSheet> {
  const { default: readSheets } = await import('read-excel-file/universal');
  const all = await readSheets(file).catch((error: Error) => {
    throw new Refused('damaged', error.message);
  });
  const found = all.find(({ sheet }) => sheet === wanted) ?? all.find(({ data }) => data.length > 0);
  if (!found) throw new Refused('empty');
  const rows = found.data.map((row) => row.map(cellOf));
  const hasHeader = header ?? hasHeaderRow(rows);
  return { table: sheetTable(rows, hasHeader), sheets: all.map(({ sheet }) => sheet), sheet: found.sheet, hasHeader };
}

function sheetTable(rows: readonly (readonly CellValue[])[], hasHeader: boolean): RawTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = Array.from(rows.keys()).filter((row) => rows[row].some((cell) => cell !== null && cell !== ''));
  const [first, ...rest] = filled;
  if (first === undefined) throw new Refused('empty');
  const kept = hasHeader ? rest : filled;
  if (kept.length === 0) throw new Refused('header-only');
  const names = Array.from({ length: width }, (_, index) => (hasHeader ? String(rows[first][index] ?? '').trim() : '') || `#${index + 1}`);
  const columns = names.map((_, index) => columnOf(kept.map((row) => rows[row][index] ?? null)));
  return { names, columns, rows: kept.length, number: Int32Array.from(kept, (row) => row + 1), notes: [] };
}

/** Dates become the day. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? value : String(value);
}
