import { none } from '#columns/vocabulary.ts';
import { MinHeap } from '../min-heap.ts';
import type { HierarchyArcs } from './hierarchy.ts';

/** A search from one position up the hierarchy, over arcs taken forwards or backwards. Its arrays are kept from search to search. */
export class Climb {
  /** By position; Infinity where it was not reached. */
  readonly cost: Float64Array;
  /** Arc by which a reached position was reached, and the position before; `none` at the start. */
  readonly arcInto: Int32Array;
  readonly before: Int32Array;
  readonly #arcs: HierarchyArcs;
  /** The same positions' arcs the other way. */
  readonly #against: HierarchyArcs;
  readonly #heap = new MinHeap();
  /** Reached positions, the first `#reachedCount`. */
  readonly #reached: Int32Array;
  #reachedCount = 0;

  constructor(nodeCount: number, arcs: HierarchyArcs, against: HierarchyArcs) {
    this.#arcs = arcs;
    this.#against = against;
    this.cost = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
    this.arcInto = new Int32Array(nodeCount);
    this.before = new Int32Array(nodeCount);
    this.#reached = new Int32Array(nodeCount);
  }

  begin(at: number): void {
    for (let index = 0; index < this.#reachedCount; index++) this.cost[this.#reached[index]] = Number.POSITIVE_INFINITY;
    this.#reachedCount = 0;
    this.#heap.clear();
    this.#reach(at, 0, none, none);
  }

  /** No position that is still to be looked at costs less; Infinity when there is none. */
  get leastCost(): number {
    return this.#heap.leastKey;
  }

  /** Looks at the next position and gives it, or `none` where it had been looked at or a cheapest way cannot lead over it. */
  step(): number {
    const key = this.#heap.leastKey;
    const at = this.#heap.pop();
    if (key > this.cost[at] || this.#isStalled(at, key)) return none;
    const { first, peak, weight } = this.#arcs;
    for (let arc = first[at]; arc < first[at + 1]; arc++) {
      const costThere = key + weight[arc];
      if (costThere < this.cost[peak[arc]]) this.#reach(peak[arc], costThere, arc, at);
    }
    return at;
  }

  /** Looks at all positions that a cheapest way can climb over, with the cost of each. */
  climbAll(visit: (at: number, cost: number) => void): void {
    while (this.#heap.size > 0) {
      const at = this.step();
      if (at !== none) visit(at, this.cost[at]);
    }
  }

  /** Whether a way over a higher position, down to this one, is cheaper ("stall on demand"): then no cheapest way climbs through here. */
  #isStalled(at: number, cost: number): boolean {
    const { first, peak, weight } = this.#against;
    for (let arc = first[at]; arc < first[at + 1]; arc++) if (this.cost[peak[arc]] + weight[arc] < cost) return true;
    return false;
  }

  #reach(at: number, cost: number, arc: number, before: number): void {
    if (this.cost[at] === Number.POSITIVE_INFINITY) this.#reached[this.#reachedCount++] = at;
    this.cost[at] = cost;
    this.arcInto[at] = arc;
    this.before[at] = before;
    this.#heap.push(at, cost);
  }
}
