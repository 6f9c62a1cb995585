import { pickRows } from '#columns/decode-table.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import type { Columns } from '#columns/schema.ts';
import { lanes as laneTable } from '#columns/tables.ts';

type Lanes = Columns<typeof laneTable>;

/**
 * The shipped lanes between the facilities that are still there, by their new rows; without shipped facilities there are none.
 * @param others shipped rows of the facilities that follow the reader's own.
 */
export function ownLanes(shipped: Lanes | null, ownRows: number, others: Int32Array): Lanes {
  if (!shipped) return emptyColumns(laneTable);
  const rowOf = new Map(Array.from(others, (row, index) => [row, ownRows + index] as const));
  const kept = Int32Array.from(shipped.from.keys()).filter((lane) => rowOf.has(shipped.from[lane]) && rowOf.has(shipped.to[lane]));
  const picked = pickRows(laneTable, shipped, kept);
  const renumbered = (rows: Int32Array): Int32Array<ArrayBuffer> => Int32Array.from(rows, (row) => rowOf.get(row) ?? -1);
  return { ...picked, from: renumbered(picked.from), to: renumbered(picked.to) };
}
