import { sizeOf } from './cover-sets.ts';
import type { PlayerSet } from './question.ts';

/** One coalition of a ranking. */
export interface Coalition {
  readonly set: PlayerSet;
  readonly size: number;
  readonly reach: number;
  readonly facilities: number;
  /** Demand reached per facility. */
  readonly perFacility: number;
}

/** How far players come together, one after the other: the set after each step and its reach. */
export interface Step {
  readonly set: PlayerSet;
  readonly reach: number;
}

/** Facilities of each coalition, by set. */
function facilitiesOf(set: PlayerSet, facilities: ArrayLike<number>): number {
  let sum = 0;
  for (let player = 0; player < facilities.length; player++) if (set & (1 << player)) sum += facilities[player];
  return sum;
}

/**
 * The best coalitions by reach or by reach per facility. One with a member that adds nothing to it is left out: without that
 * member it reaches the same with no more facilities. Of equals the smaller goes first, then the lower set.
 * @param reach of every coalition, by set.
 * @param size only coalitions of this many players; null for all.
 */
export function rankedCoalitions(
  reach: Float64Array,
  facilities: ArrayLike<number>,
  by: 'reach' | 'per-facility',
  most: number,
  size: number | null = null,
): Coalition[] {
  const coalitions: Coalition[] = [];
  for (let set = 1; set < reach.length; set++) {
    const members = sizeOf(set);
    if ((size !== null && members !== size) || !everyMemberAdds(set, reach)) continue;
    const count = facilitiesOf(set, facilities);
    coalitions.push({ set, size: members, reach: reach[set], facilities: count, perFacility: reach[set] / count });
  }
  const worth = (coalition: Coalition) => (by === 'reach' ? coalition.reach : coalition.perFacility);
  return coalitions.sort((a, b) => worth(b) - worth(a) || a.size - b.size || a.set - b.set).slice(0, most);
}

function everyMemberAdds(set: PlayerSet, reach: Float64Array): boolean {
  for (let bit = 1; bit <= set; bit *= 2) if (set & bit && reach[set ^ bit] === reach[set]) return false;
  return true;
}

/** Partners join one by one, each time the one that adds most (of equals the first): a step for each player. */
export function joiningOrder(reach: Float64Array): Step[] {
  const all = reach.length - 1;
  const steps: Step[] = [];
  for (let set = 0; set !== all; ) {
    let best = 0;
    for (let bit = 1; bit <= all; bit *= 2) if (!(set & bit) && (best === 0 || reach[set | bit] > reach[set | best])) best = bit;
    set |= best;
    steps.push({ set, reach: reach[set] });
  }
  return steps;
}

/** The coalition of each size from 1 with the most reach, over all of that size (of equals the lowest set): never less than in joining order. */
export function bestOfEachSize(reach: Float64Array): Step[] {
  const steps: Step[] = [];
  for (let set = 1; set < reach.length; set++) {
    const at = sizeOf(set) - 1;
    if (!steps[at] || reach[set] > steps[at].reach) steps[at] = { set, reach: reach[set] };
  }
  return steps;
}

/** The smallest coalition whose reach is at least the target, of several the one with the most reach; null where even all together do not reach it. */
export function smallestCoalition(reach: Float64Array, target: number): Step | null {
  return bestOfEachSize(reach).find((step) => step.reach >= target) ?? null;
}
