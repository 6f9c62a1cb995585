import { type Measure, measures, settlements, tiers } from '#columns/vocabulary.ts';
import { type CellFilter, cellCount, cellIndex } from '#engine/coverage/answer.ts';
import type { SetSums } from './set-sums.ts';

/** Cells of a measure that make up a group. */
export function cellsOf(measure: Measure, filter: CellFilter): Int32Array {
  const measureCode = measures.indexOf(measure);
  const cells = tiers.flatMap((tier, tierCode) =>
    settlements.flatMap((settlement, code) => (filter(tier, settlement) ? [cellIndex(tierCode, code, measureCode)] : [])),
  );
  return Int32Array.from(cells);
}

/** Sum of a group's cells, counted from `from`: a player's or side's share, or all demand. */
export function amountOf(byCell: Float64Array, from: number, cells: Int32Array): number {
  return cells.reduce((sum, cell) => sum + byCell[from + cell], 0);
}

/** Demand of a group by exact set, in the order of `sets`. */
export function amountsBySet({ sets, bySet }: SetSums, cells: Int32Array): Float64Array {
  return Float64Array.from(sets, (_, place) => amountOf(bySet, place * cellCount, cells));
}
