import type { Cell } from '#columns/csv.ts';
import { gapCsvColumns } from '#engine/gaps/question.ts';

type SheetCell = { readonly value: string | number; readonly type: StringConstructor | NumberConstructor; readonly fontWeight?: 'bold' } | null;

export interface Sheet {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount: number;
}

export interface WorkbookInput {
  readonly cells: readonly (readonly Cell[])[];
  /** Settings and sources: what, and its words. */
  readonly notes: readonly (readonly [what: string, words: string])[];
  readonly names: { readonly list: string; readonly notes: string };
}

/** Columns whose cells the CSV writes with fixed decimals; a sheet has them as numbers. */
const decimals: readonly string[] = ['share_people', 'own_km', 'partner_km'];

/** The sheets of the list. Every text is a cell of text, so that no name is run as a formula. */
export function workbookSheets({ cells, notes, names }: WorkbookInput): Sheet[] {
  const isDecimal = gapCsvColumns.map((column) => decimals.includes(column));
  const head = (words: readonly string[]): SheetCell[] => words.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  return [
    {
      sheet: names.list,
      data: [head(gapCsvColumns), ...cells.map((row) => row.map((cell, column) => sheetCell(cell, isDecimal[column])))],
      columns: gapCsvColumns.map((column) => ({ width: column.startsWith('name') ? 24 : 14 })),
      stickyRowsCount: 1,
    },
    {
      sheet: names.notes,
      data: notes.map(([what, words]) => [...head([what]), { value: words, type: String }]),
      columns: [{ width: 14 }, { width: 90 }],
      stickyRowsCount: 0,
    },
  ];
}

function sheetCell(cell: Cell, isDecimal: boolean): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return isDecimal ? { value: Number(cell), type: Number } : { value: cell, type: String };
}
