import { measures, settlements, tiers } from '#columns/vocabulary.ts';
import { cellCount } from '#engine/coverage/answer.ts';

/** Tier × settlement of a demand point that is not asked about. */
export const leftOut = tiers.length * settlements.length;
/** Amounts that one set has room for while they are summed: every cell, and those left out. */
const stride = cellCount + measures.length;

/** Demand by the exact set of players that cover it. */
export interface SetSums {
  /** Sets with any demand, ascending; 0, nobody, is always there. */
  readonly sets: Uint16Array;
  /** Index: `set's place in sets × cellCount + cell`. */
  readonly bySet: Float64Array;
}

/**
 * Sums of demand by exact set and cell. Sums of whole numbers below 2^53: exact in any order. Of 4,096 sets a few hundred
 * occur, so room is made for these alone: it stays in the processor's cache.
 * @param cellOf tier × settlement of each point, or `leftOut`.
 * @param amounts people, parcels and villages of each point side by side, so that a point is one place in memory.
 */
export function setSums(sets: Uint16Array, players: number, cellOf: Uint8Array, amounts: Float64Array): SetSums {
  const occurring = occurringSets(sets, players);
  const startOf = new Int32Array(2 ** players);
  for (const [place, set] of occurring.entries()) startOf[set] = place * stride;
  const sums = new Float64Array(occurring.length * stride);
  for (let row = 0, at = 0; row < sets.length; row++, at += 3) {
    const to = startOf[sets[row]] + cellOf[row] * 3;
    sums[to] += amounts[at];
    sums[to + 1] += amounts[at + 1];
    sums[to + 2] += amounts[at + 2];
  }
  const held = occurring.filter((set) => set === 0 || holdsAny(sums, startOf[set]));
  const bySet = new Float64Array(held.length * cellCount);
  for (const [place, set] of held.entries()) bySet.set(sums.subarray(startOf[set], startOf[set] + cellCount), place * cellCount);
  return { sets: held, bySet };
}

/** The sets that some demand point has, and 0; ascending. */
function occurringSets(sets: Uint16Array, players: number): Uint16Array {
  const occurs = new Uint8Array(2 ** players);
  occurs[0] = 1;
  for (let row = 0; row < sets.length; row++) occurs[sets[row]] = 1;
  return Uint16Array.from(occurs.keys()).filter((set) => occurs[set] === 1);
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
