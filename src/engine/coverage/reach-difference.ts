import type { Reach } from './answer.ts';

/** How one reach differs from another: the second less the first. */
export interface ReachDifference {
  /** Percentage points of the share without an agreement and with those in force; `NaN` where one of the two counts nothing. */
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  /** Amounts in reach with the agreements, all, and out of reach. */
  readonly covered: number;
  readonly total: number;
  readonly uncovered: number;
}

export function reachDifference(first: Reach, second: Reach): ReachDifference {
  const points = (covered: 'before' | 'after') => (second[covered] / second.total - first[covered] / first.total) * 100;
  return {
    pointsBefore: points('before'),
    pointsAfter: points('after'),
    covered: second.after - first.after,
    total: second.total - first.total,
    uncovered: second.total - second.after - (first.total - first.after),
  };
}
