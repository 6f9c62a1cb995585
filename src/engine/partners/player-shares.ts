import { cellCount } from '#engine/coverage/answer.ts';
import { type PartnersAnswer, shareIndex } from './answer.ts';
import { sizeOf } from './cover-sets.ts';
import type { SetSums } from './set-sums.ts';

/**
 * What each player reaches, reaches alone, adds last and is due, by cell.
 *
 * Fair share is the Shapley value of the game v(S) = demand covered by any of S. That game is a sum of one game for each
 * unit of demand, worth 1 to a coalition with any of the players that cover the unit. In that game those players are
 * alike and the others add nothing, so by symmetry, null player and efficiency each of the k is due 1/k, and by additivity
 * (Shapley 1953, "A Value for n-Person Games") fair(i) = Σ over units that i covers of 1/k. Michalak et al. 2013, "Efficient
 * Computation of the Shapley Value for Game-Theoretic Network Centrality", JAIR 46, do the same for nodes that cover neighbours.
 */
export function playerShares({ sets, bySet }: SetSums, players: number): Pick<PartnersAnswer, 'total' | 'reach' | 'only' | 'marginal' | 'fair'> {
  const total = new Float64Array(cellCount);
  /** Demand that a player covers as one of k; whole numbers, divided once at the end, so that equal players get equal shares. */
  const asOneOf = Array.from({ length: players + 1 }, () => new Float64Array(players * cellCount));
  for (const [place, set] of sets.entries()) {
    const amounts = bySet.subarray(place * cellCount, (place + 1) * cellCount);
    add(total, 0, amounts);
    if (set === 0) continue;
    const size = sizeOf(set);
    for (let player = 0; player < players; player++) {
      if (set & (1 << player)) add(asOneOf[size], shareIndex(player, 0), amounts);
    }
  }
  const reach = new Float64Array(players * cellCount);
  const fair = new Float64Array(players * cellCount);
  for (let size = 1; size <= players; size++) {
    add(reach, 0, asOneOf[size]);
    for (let index = 0; index < fair.length; index++) fair[index] += asOneOf[size][index] / size;
  }
  const only = players > 0 ? asOneOf[1] : new Float64Array(0);
  // When the last player joins, what becomes covered is what no other covers.
  return { total, reach, only, marginal: only.slice(), fair };
}

function add(sums: Float64Array, from: number, amounts: Float64Array): void {
  for (let index = 0; index < amounts.length; index++) sums[from + index] += amounts[index];
}
