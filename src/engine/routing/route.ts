import type { Arc, Arcs, Node } from './graph.ts';

/** A path and what it costs. */
export interface Route {
  /** Weights of the arcs, added in their order from the start. */
  readonly cost: number;
  /** In order; empty where the route begins and ends at the same node. */
  readonly arcs: Int32Array;
  /** The nodes that it passes, both ends included: one more than arcs. */
  readonly nodes: Int32Array;
}

/** The route along some arcs that begins at a node. */
export function routeAlong({ head }: Arcs, weight: Float64Array, from: Node, arcs: ArrayLike<Arc>): Route {
  const nodes = new Int32Array(arcs.length + 1);
  nodes[0] = from;
  let cost = 0;
  for (let step = 0; step < arcs.length; step++) {
    nodes[step + 1] = head[arcs[step]];
    cost += weight[arcs[step]];
  }
  return { cost, arcs: Int32Array.from(arcs), nodes };
}
