import type { Measure } from '#columns/vocabulary.ts';
import type { CellFilter } from '#engine/coverage/answer.ts';
import { giveIndex, type SharingAnswer, sideIndex } from './answer.ts';
import { amountOf, cellsOf } from './groups.ts';

/**
 * What a change of sharing is worth to one side, in demand of a group.
 *
 * A side gains the demand that it covers after and not before, less what it loses. It gives the demand that others cover
 * through its facilities and not their own, each unit split equally among the sides that open one there; after less
 * before. So over all sides gains and gives are the same sum, and a deal is even for a side where its two are equal.
 */
export interface Balance {
  readonly gains: number;
  readonly gives: number;
  /** Gains as a share of gains and gives: 0.5 is even, 1 only gains, 0 only gives. Null where nothing changes or an edit takes away more than it brings. */
  readonly share: number | null;
}

/** Balance of each side in one measure, in the order of `sides`. */
export function balances(answer: SharingAnswer, measure: Measure, filter: CellFilter): Balance[] {
  const cells = cellsOf(measure, filter);
  const count = answer.sides.length;
  return answer.sides.map((_, side) => {
    const own = (byCell: Float64Array) => amountOf(byCell, sideIndex(side, 0), cells);
    const given = (byCell: Float64Array) => answer.sides.reduce((sum, _, receiver) => sum + amountOf(byCell, giveIndex(count, side, receiver, 0), cells), 0);
    const gains = own(answer.after) - own(answer.before);
    const gives = given(answer.givesAfter) - given(answer.givesBefore);
    return { gains, gives, share: gains >= 0 && gives >= 0 && gains + gives > 0 ? gains / (gains + gives) : null };
  });
}
