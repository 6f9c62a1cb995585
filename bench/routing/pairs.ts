import type { Graph } from '../../src/engine/routing/graph.ts';
import { seededRandom } from '../seeded-random.ts';

/** `count` nodes anywhere in a graph; the same every time for a seed. */
export function someNodes(nodeCount: number, count: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  return Int32Array.from({ length: count }, () => Math.floor(nodeCount * random.uniform()));
}

/** Routes that are asked for one after the other. */
export interface Pairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The nodes of each route in order, none where there is no way; a slow contestant answers the first pairs only. */
export type RoutesFound = readonly ArrayLike<number>[];

/**
 * Whether the paths are real and cost the same, pair by pair; where two paths cost the same, either may be found.
 * @returns what differs as the end of a sentence, or null.
 */
export function routesDifference(graph: Graph<'time'>, { from, to }: Pairs, ours: RoutesFound, peer: RoutesFound): string | null {
  for (let pair = 0; pair < Math.min(ours.length, peer.length); pair++) {
    const [own, other] = [ours[pair], peer[pair]].map((nodes) => costAlong(graph, from[pair], to[pair], nodes));
    if (own !== other) return `from ${from[pair]} to ${to[pair]} at ${own}, and at ${other}`;
  }
  return null;
}

/** Cost of a path by the cheapest of parallel arcs; Infinity where there is none, NaN where the nodes are no path between the ends. */
export function costAlong({ firstArc, head, weights }: Graph<'time'>, from: number, to: number, nodes: ArrayLike<number>): number {
  if (nodes.length === 0) return Number.POSITIVE_INFINITY;
  if (nodes[0] !== from || nodes[nodes.length - 1] !== to) return Number.NaN;
  let cost = 0;
  for (let step = 1; step < nodes.length; step++) {
    let least = Number.POSITIVE_INFINITY;
    for (let arc = firstArc[nodes[step - 1]]; arc < firstArc[nodes[step - 1] + 1]; arc++) {
      if (head[arc] === nodes[step]) least = Math.min(least, weights.time[arc]);
    }
    if (least === Number.POSITIVE_INFINITY) return Number.NaN;
    cost += least;
  }
  return cost;
}
