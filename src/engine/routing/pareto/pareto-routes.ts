import { none } from '#columns/vocabulary.ts';
import type { ArcsInto } from '../arcs-into.ts';
import { costsTo } from '../dijkstra.ts';
import type { Arcs, Node } from '../graph.ts';
import { MinHeap } from '../min-heap.ts';
import { routeAlong } from '../route.ts';
import { HandOffBound } from './hand-off-bound.ts';
import { Labels } from './labels.ts';
import { NodeFronts } from './node-fronts.ts';

/** What arcs may be used, and what each comes to. Given with each search, so terms and agreements change without a new graph. */
export interface ParetoTerms {
  readonly hours: Float64Array;
  readonly cost: Float64Array;
  /** Small numbers from 0; `none` where a parcel stays with whom it is. A change along a path is a hand-off. */
  readonly network: Int32Array;
  /** 1 for each arc that may be used; all may where it is absent. */
  readonly permitted?: Uint8Array;
}

/** A route that no other beats: none is as good in hours, cost and hand-offs and better in one. */
export interface ParetoRoute {
  readonly hours: number;
  readonly cost: number;
  readonly handOffs: number;
  readonly arcs: Int32Array;
  /** The nodes that it passes, both ends included. */
  readonly nodes: Int32Array;
}

/**
 * All trade-offs of hours, cost and hand-offs between two nodes, the quickest first, with one route for each: label setting
 * (Hansen 1980, Martins 1984) by ascending hours, with what is at least still to come as a bound. Exact for whole numbers; with others,
 * routes that differ by a rounding in the last digit count as equal.
 */
export function paretoRoutes(arcs: Arcs, into: ArcsInto, terms: ParetoTerms, from: Node, to: Node): ParetoRoute[] {
  const { hours, cost, network, permitted } = terms;
  const only = permitted ? { permitted } : {};
  const hoursLeft = costsTo(arcs, into, { weight: hours, ...only }, to);
  if (hoursLeft[from] === Number.POSITIVE_INFINITY) return [];
  const costLeft = costsTo(arcs, into, { weight: cost, ...only }, to);
  const handOffsLeft = new HandOffBound(arcs, into, network, permitted, to);
  const labels = new Labels();
  const fronts = new NodeFronts(arcs.nodeCount);
  const arrived = new Arrived();
  const queue = new MinHeap();
  queue.push(labels.add(from, 0, 0, 0, none, none, none), hoursLeft[from]);
  while (queue.size > 0) {
    const label = queue.pop();
    const node = labels.node[label];
    const costHere = labels.cost[label];
    const handOffsHere = labels.handOffs[label];
    const networkHere = labels.network[label];
    if (fronts.dominates(node, costHere, handOffsHere, networkHere)) continue;
    if (arrived.beats(costHere + costLeft[node], handOffsHere + handOffsLeft.from(node, networkHere))) continue;
    fronts.letIn(node, costHere, handOffsHere, networkHere);
    if (node === to) {
      arrived.add(label, costHere, handOffsHere);
      continue;
    }
    for (let arc = arcs.firstArc[node]; arc < arcs.firstArc[node + 1]; arc++) {
      const head = arcs.head[arc];
      if ((permitted && permitted[arc] === 0) || hoursLeft[head] === Number.POSITIVE_INFINITY) continue;
      const costThere = costHere + cost[arc];
      const networkThere = network[arc] === none ? networkHere : network[arc];
      const handOffsThere = handOffsHere + (networkHere === none || networkThere === networkHere ? 0 : 1);
      if (arrived.beats(costThere + costLeft[head], handOffsThere + handOffsLeft.from(head, networkThere))) continue;
      if (fronts.dominates(head, costThere, handOffsThere, networkThere)) continue;
      const hoursThere = labels.hours[label] + hours[arc];
      queue.push(labels.add(head, hoursThere, costThere, handOffsThere, networkThere, arc, label), hoursThere + hoursLeft[head]);
    }
  }
  return unbeaten(arrived.labels, labels).map((label) => {
    const { arcs: along, nodes } = routeAlong(arcs, hours, from, labels.arcsTo(label));
    return { hours: labels.hours[label], cost: labels.cost[label], handOffs: labels.handOffs[label], arcs: along, nodes };
  });
}

/** What has reached the target, by ascending hours. */
class Arrived {
  readonly labels: number[] = [];
  /** Least cost with at most that many hand-offs. */
  readonly #leastCost: number[] = [];

  /** Whether one that has arrived is as good or better than what a label can still come to. */
  beats(cost: number, handOffs: number): boolean {
    const known = this.#leastCost;
    return known.length > 0 && known[Math.min(handOffs, known.length - 1)] <= cost;
  }

  add(label: number, cost: number, handOffs: number): void {
    const least = this.#leastCost;
    this.labels.push(label);
    while (least.length <= handOffs) least.push(least.length > 0 ? least[least.length - 1] : Number.POSITIVE_INFINITY);
    for (let count = handOffs; count < least.length; count++) least[count] = Math.min(least[count], cost);
  }
}

/** Of labels with equal hours one may have arrived before a better one; those are left out here. */
function unbeaten(arrived: readonly number[], { hours, cost, handOffs }: Labels): number[] {
  const ascending = arrived.toSorted((a, b) => hours[a] - hours[b] || cost[a] - cost[b] || handOffs[a] - handOffs[b]);
  const kept: number[] = [];
  for (const label of ascending) if (!kept.some((other) => cost[other] <= cost[label] && handOffs[other] <= handOffs[label])) kept.push(label);
  return kept;
}
