import type { Measure } from '#columns/vocabulary.ts';
import type { CellFilter } from '#engine/coverage/answer.ts';
import { depths } from './answer.ts';
import { sizeOf } from './cover-sets.ts';
import { amountsBySet, cellsOf } from './groups.ts';
import type { PlayerSet } from './question.ts';
import type { SetSums } from './set-sums.ts';

/** Demand covered by exactly these players and no other. */
export interface Combination {
  readonly set: PlayerSet;
  readonly size: number;
  readonly amount: number;
}

/** What two players cover. */
export interface Pair {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Both as a share of either (Jaccard 1901); null where neither covers anything. */
  readonly jaccard: number | null;
}

/** Demand of a group by depth: covered by no player, by one, by two, by three or more. */
export function demandByDepth(sums: SetSums, measure: Measure, filter: CellFilter): Float64Array {
  const amounts = amountsBySet(sums, cellsOf(measure, filter));
  const byDepth = new Float64Array(depths.length);
  for (const [place, set] of sums.sets.entries()) byDepth[depthOf(set)] += amounts[place];
  return byDepth;
}

/** Depth of a demand point that is covered by exactly the set. */
export function depthOf(set: PlayerSet): number {
  return Math.min(sizeOf(set), depths.length - 1);
}

/** Every combination with demand in the group; nobody's demand is none of them. By amount, or by size and then amount; of equals the lowest set first. */
export function combinations(sums: SetSums, measure: Measure, filter: CellFilter, order: 'amount' | 'size'): Combination[] {
  const amounts = amountsBySet(sums, cellsOf(measure, filter));
  return Array.from(sums.sets, (set, place) => ({ set, size: sizeOf(set), amount: amounts[place] }))
    .filter(({ set, amount }) => set !== 0 && amount > 0)
    .sort((a, b) => (order === 'size' ? a.size - b.size : 0) || b.amount - a.amount || a.set - b.set);
}

/** What each two players cover. Index: `first × players + second`; on the diagonal both are the same player. */
export function pairs(sums: SetSums, players: number, measure: Measure, filter: CellFilter): Pair[] {
  const amounts = amountsBySet(sums, cellsOf(measure, filter));
  const both = new Float64Array(players * players);
  for (const [place, set] of sums.sets.entries()) {
    for (let first = 0; first < players; first++) {
      if (!(set & (1 << first))) continue;
      for (let second = 0; second < players; second++) if (set & (1 << second)) both[first * players + second] += amounts[place];
    }
  }
  return Array.from(both, (shared, index) => {
    const first = both[Math.floor(index / players) * (players + 1)];
    const second = both[(index % players) * (players + 1)];
    const either = first + second - shared;
    return { both: shared, onlyFirst: first - shared, onlySecond: second - shared, jaccard: either > 0 ? shared / either : null };
  });
}
