import type { Measure } from '#columns/vocabulary.ts';
import type { CellFilter } from '#engine/coverage/answer.ts';
import { sizeOf } from './cover-sets.ts';
import { amountsBySet, cellsOf } from './groups.ts';
import type { PlayerSet } from './question.ts';
import type { SetSums } from './set-sums.ts';

/** What some players come to together in a group. */
export interface SetAmounts {
  /** Covered by any of them. */
  readonly reach: number;
  /** Covered by them and nobody else. */
  readonly only: number;
  /** Their fair shares, added up. */
  readonly fair: number;
}

/** Reach, reach nobody else has, and fair share of a set of players: of one player the same as its row of the answer. */
export function setAmounts(sums: SetSums, players: PlayerSet, measure: Measure, filter: CellFilter): SetAmounts {
  const amounts = amountsBySet(sums, cellsOf(measure, filter));
  const result = { reach: 0, only: 0, fair: 0 };
  for (const [place, set] of sums.sets.entries()) {
    const members = sizeOf(set & players);
    if (members === 0) continue;
    result.reach += amounts[place];
    result.fair += (amounts[place] * members) / sizeOf(set);
    if ((set & ~players) === 0) result.only += amounts[place];
  }
  return result;
}
