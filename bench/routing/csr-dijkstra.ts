import FlatQueue from 'flatqueue';
import type { Graph } from '../../src/engine/routing/graph.ts';

/** What one writes who knows what he does and prepares nothing: compressed sparse rows, flat arrays and flatqueue. */
export class CsrDijkstra {
  readonly cost: Float64Array;
  readonly #before: Int32Array;
  readonly #queue = new FlatQueue();
  readonly #graph: Graph<'time'>;

  constructor(graph: Graph<'time'>) {
    this.#graph = graph;
    this.cost = new Float64Array(graph.nodeCount);
    this.#before = new Int32Array(graph.nodeCount);
  }

  /** Fills `cost` from a node, until `to` is reached where it is given. */
  search(from: number, to = -1): void {
    const { firstArc, head, weights } = this.#graph;
    const { time } = weights;
    const cost = this.cost.fill(Number.POSITIVE_INFINITY);
    const before = this.#before;
    const queue = this.#queue;
    queue.length = 0;
    cost[from] = 0;
    before[from] = -1;
    queue.push(from, 0);
    while (queue.length > 0) {
      const key = queue.peekValue() as number;
      const node = queue.pop() as number;
      if (node === to) return;
      if (key > cost[node]) continue;
      for (let arc = firstArc[node]; arc < firstArc[node + 1]; arc++) {
        const costThere = key + time[arc];
        if (costThere < cost[head[arc]]) {
          cost[head[arc]] = costThere;
          before[head[arc]] = node;
          queue.push(head[arc], costThere);
        }
      }
    }
  }

  /** Nodes of the way that the last search found; none where it found none. */
  nodesTo(to: number): number[] {
    if (this.cost[to] === Number.POSITIVE_INFINITY) return [];
    const reversed: number[] = [];
    for (let node = to; node >= 0; node = this.#before[node]) reversed.push(node);
    return reversed.reverse();
  }
}
