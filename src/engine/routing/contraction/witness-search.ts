import type { Node } from '../graph.ts';
import { MinHeap } from '../min-heap.ts';
import type { RemainingArcs } from './remaining-arcs.ts';

/**
 * Looks for ways around a node: cheapest ways from one of its neighbours that do not pass it, given up after some steps. A way that is
 * not found costs a shortcut too many and never a wrong answer (Geisberger et al. 2008).
 */
export class WitnessSearch {
  /** Cost of the best way found to each node that `seen` marks with the number of the present search. */
  readonly #cost: Float64Array;
  readonly #seen: Int32Array;
  #search = 0;
  readonly #heap = new MinHeap();

  constructor(nodeCount: number) {
    this.#cost = new Float64Array(nodeCount);
    this.#seen = new Int32Array(nodeCount);
  }

  /** Searches from a node, not through `without`, for ways that cost at most `most`; `steps` is the number of nodes to look at. */
  run(out: RemainingArcs, from: Node, without: Node, most: number, steps: number): void {
    const { start, count, neighbour, weight } = out;
    const cost = this.#cost;
    const seen = this.#seen;
    const heap = this.#heap;
    const search = ++this.#search;
    heap.clear();
    cost[from] = 0;
    seen[from] = search;
    heap.push(from, 0);
    for (let step = 0; step < steps && heap.size > 0; step++) {
      const key = heap.leastKey;
      const node = heap.pop();
      if (key > cost[node]) continue;
      const end = start[node] + count[node];
      for (let row = start[node]; row < end; row++) {
        const head = neighbour[row];
        const costThere = key + weight[row];
        if (costThere > most || head === without || (seen[head] === search && cost[head] <= costThere)) continue;
        cost[head] = costThere;
        seen[head] = search;
        heap.push(head, costThere);
      }
    }
  }

  /** Whether the last search found a way to the node that costs no more. */
  found(node: Node, most: number): boolean {
    return this.#seen[node] === this.#search && this.#cost[node] <= most;
  }
}
