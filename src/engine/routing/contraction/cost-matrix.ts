import type { Node } from '../graph.ts';
import { Climb } from './climb.ts';
import type { Hierarchy } from './hierarchy.ts';

/**
 * Least costs from some nodes to others, row by row: `from × to.length + to`; Infinity where there is no way. Every target leaves its
 * cost in a bucket at each position that its climb passes; every source looks into the buckets on its own (Knopp et al. 2007).
 */
export function costMatrix({ nodeCount, position, up, down }: Hierarchy, from: ArrayLike<Node>, to: ArrayLike<Node>): Float64Array {
  const costs = new Float64Array(from.length * to.length).fill(Number.POSITIVE_INFINITY);
  const buckets = new Buckets(nodeCount);
  const backward = new Climb(nodeCount, down, up);
  for (let column = 0; column < to.length; column++) {
    backward.begin(position[to[column]]);
    backward.climbAll((at, cost) => buckets.put(at, column, cost));
  }
  const { first, column, cost } = buckets.sorted();
  const forward = new Climb(nodeCount, up, down);
  for (let row = 0; row < from.length; row++) {
    const start = row * to.length;
    forward.begin(position[from[row]]);
    forward.climbAll((at, climbed) => {
      for (let entry = first[at]; entry < first[at + 1]; entry++) {
        const sum = climbed + cost[entry];
        if (sum < costs[start + column[entry]]) costs[start + column[entry]] = sum;
      }
    });
  }
  return costs;
}

/** Costs from positions to columns, first as they come and then by position. */
class Buckets {
  readonly #first: Int32Array;
  readonly #at: number[] = [];
  readonly #column: number[] = [];
  readonly #cost: number[] = [];

  constructor(nodeCount: number) {
    this.#first = new Int32Array(nodeCount + 1);
  }

  put(at: number, column: number, cost: number): void {
    this.#first[at + 1]++;
    this.#at.push(at);
    this.#column.push(column);
    this.#cost.push(cost);
  }

  /** Entries of position p are `first[p]` to `first[p + 1]` - 1. */
  sorted(): { first: Int32Array; column: Int32Array; cost: Float64Array } {
    const first = this.#first;
    for (let at = 1; at < first.length; at++) first[at] += first[at - 1];
    const next = first.slice();
    const column = new Int32Array(this.#at.length);
    const cost = new Float64Array(this.#at.length);
    for (let entry = 0; entry < column.length; entry++) {
      const place = next[this.#at[entry]]++;
      column[place] = this.#column[entry];
      cost[place] = this.#cost[entry];
    }
    return { first, column, cost };
  }
}
