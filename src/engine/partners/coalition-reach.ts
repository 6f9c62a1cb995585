import { type Measure, measures } from '#columns/vocabulary.ts';
import type { CellFilter } from '#engine/coverage/answer.ts';
import type { PartnersAnswer } from './answer.ts';
import { amountsBySet, cellsOf } from './groups.ts';
import type { SetSums } from './set-sums.ts';

/**
 * Reach of every coalition of the players in a group: demand covered by any member. A coalition misses exactly what is
 * covered by no one outside its complement, so with f(T) = Σ over sets ⊆ T of the demand covered by exactly the set,
 * reach(S) = f(all) - f(all without S). All f at once take players × 2^(players - 1) additions (zeta transform, Yates 1937).
 */
export function reachOfCoalitions(sums: SetSums, players: number, measure: Measure, filter: CellFilter): Float64Array {
  const within = new Float64Array(2 ** players);
  const amounts = amountsBySet(sums, cellsOf(measure, filter));
  for (const [place, set] of sums.sets.entries()) within[set] = amounts[place];
  for (let bit = 1; bit < within.length; bit *= 2) {
    for (let set = 0; set < within.length; set++) if (set & bit) within[set] += within[set ^ bit];
  }
  const all = within.length - 1;
  return within.map((_, set) => within[all] - within[all ^ set]);
}

/** Reach of the coalitions of an answer in one measure, by set. */
export function coalitionsOf({ coalitions }: PartnersAnswer, measure: Measure): Float64Array {
  const count = coalitions.length / measures.length;
  const from = measures.indexOf(measure) * count;
  return coalitions.subarray(from, from + count);
}
