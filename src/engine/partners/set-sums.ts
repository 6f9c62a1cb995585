import { measures, settlements, tiers } from '#columns/vocabulary.ts';
import { cellCount } from '#engine/coverage/answer.ts';

/** Tier × settlement of a demand point that is not asked about. */
export const leftOut = tiers.length * settlements.length;
/** Amounts that one set holds while they are summed: every cell, and those left out. */
const stride = cellCount + measures.length;

/** Demand by the exact set of players that cover it. */
export interface SetSums {
  /** Sets with any demand, ascending; 0, nobody, is always there. */
  readonly sets: Uint16Array;
  /** Index: `set's place in sets × cellCount + cell`. */
  readonly bySet: Float64Array;
}

/**
 * Sums of demand by exact set and cell, in one pass. Sums of whole numbers below 2^53: exact in any order.
 * @param cellOf tier × settlement of each point, or `leftOut`.
 * @param amounts people, parcels and villages of each point side by side, so that a point is one place in memory.
 */
export function setSums(sets: Uint16Array, players: number, cellOf: Uint8Array, amounts: Float64Array): SetSums {
  const sums = new Float64Array(2 ** players * stride);
  for (let row = 0, at = 0; row < sets.length; row++, at += 3) {
    const to = sets[row] * stride + cellOf[row] * 3;
    sums[to] += amounts[at];
    sums[to + 1] += amounts[at + 1];
    sums[to + 2] += amounts[at + 2];
  }
  const held = Uint16Array.from(Array(2 ** players).keys()).filter((set) => set === 0 || holdsAny(sums, set * stride));
  const bySet = new Float64Array(held.length * cellCount);
  for (const [place, set] of held.entries()) bySet.set(sums.subarray(set * stride, set * stride + cellCount), place * cellCount);
  return { sets: held, bySet };
}

function holdsAny(sums: Float64Array, from: number): boolean {
  for (let at = from; at < from + cellCount; at++) if (sums[at] > 0) return true;
  return false;
}

/** People, parcels and villages of each point, side by side. */
export function sideBySide(columns: readonly Float64Array[]): Float64Array {
  const amounts = new Float64Array(columns[0].length * columns.length);
  for (const [column, values] of columns.entries()) {
    for (let row = 0; row < values.length; row++) amounts[row * columns.length + column] = values[row];
  }
  return amounts;
}
