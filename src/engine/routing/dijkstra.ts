import { none } from '#columns/vocabulary.ts';
import type { ArcsInto } from './arcs-into.ts';
import type { Arc, Arcs, Node } from './graph.ts';
import { MinHeap } from './min-heap.ts';
import { type Route, routeAlong } from './route.ts';

/** What a search may use and what it adds up. Given with each search, so terms and agreements change without a new graph. */
export interface Terms {
  /** A value for each arc, not negative. */
  readonly weight: Float64Array;
  /** 1 for each arc that may be used; all may where it is absent. */
  readonly permitted?: Uint8Array;
}

/** Cheapest ways from one node. */
export interface ShortestTree {
  readonly from: Node;
  /** By node; Infinity where there is no way. */
  readonly cost: Float64Array;
  /** Last arc of a cheapest way to each node; `none` at the start and where there is no way. */
  readonly arcInto: Int32Array;
}

/**
 * Cheapest ways from a node to all, or until `to` is reached: then only its own way is sure (Dijkstra 1959). Whatever is quicker is
 * tested against this.
 */
export function shortestTree(arcs: Arcs, { weight, permitted }: Terms, from: Node, to: Node = none): ShortestTree {
  const { firstArc, head } = arcs;
  const cost = new Float64Array(arcs.nodeCount).fill(Number.POSITIVE_INFINITY);
  const arcInto = new Int32Array(arcs.nodeCount).fill(none);
  const heap = new MinHeap();
  cost[from] = 0;
  heap.push(from, 0);
  while (heap.size > 0) {
    const key = heap.leastKey;
    const node = heap.pop();
    if (node === to) break;
    if (key > cost[node]) continue;
    for (let arc = firstArc[node]; arc < firstArc[node + 1]; arc++) {
      if (permitted && permitted[arc] === 0) continue;
      const costThere = key + weight[arc];
      if (costThere < cost[head[arc]]) {
        cost[head[arc]] = costThere;
        arcInto[head[arc]] = arc;
        heap.push(head[arc], costThere);
      }
    }
  }
  return { from, cost, arcInto };
}

/** Least cost from every node to one; Infinity where there is no way. */
export function costsTo(arcs: Arcs, into: ArcsInto, { weight, permitted }: Terms, to: Node): Float64Array {
  const cost = new Float64Array(arcs.nodeCount).fill(Number.POSITIVE_INFINITY);
  const heap = new MinHeap();
  cost[to] = 0;
  heap.push(to, 0);
  while (heap.size > 0) {
    const key = heap.leastKey;
    const node = heap.pop();
    if (key > cost[node]) continue;
    for (let at = into.first[node]; at < into.first[node + 1]; at++) {
      const arc = into.arc[at];
      if (permitted && permitted[arc] === 0) continue;
      const costThere = weight[arc] + key;
      if (costThere < cost[arcs.tail[arc]]) {
        cost[arcs.tail[arc]] = costThere;
        heap.push(arcs.tail[arc], costThere);
      }
    }
  }
  return cost;
}

/** The way of a tree to a node; null where there is none. */
function routeInTree(arcs: Arcs, weight: Float64Array, { from, cost, arcInto }: ShortestTree, to: Node): Route | null {
  if (cost[to] === Number.POSITIVE_INFINITY) return null;
  const reversed: Arc[] = [];
  for (let node = to; node !== from; node = arcs.tail[arcInto[node]]) reversed.push(arcInto[node]);
  return routeAlong(arcs, weight, from, reversed.reverse());
}

/** A cheapest route between two nodes; null where there is none. */
export function shortestRoute(arcs: Arcs, terms: Terms, from: Node, to: Node): Route | null {
  return routeInTree(arcs, terms.weight, shortestTree(arcs, terms, from, to), to);
}
