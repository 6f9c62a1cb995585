import { none } from '#columns/vocabulary.ts';
import type { Arcs, Node } from '../graph.ts';
import { type Route, routeAlong } from '../route.ts';
import { Climb } from './climb.ts';
import type { Hierarchy } from './hierarchy.ts';
import { pushUnpacked } from './unpack.ts';

/** Cheapest routes between two nodes of a prepared graph: one climb from either end (Geisberger et al. 2008). */
export class HierarchySearch {
  readonly #arcs: Arcs;
  readonly #weight: Float64Array;
  readonly #hierarchy: Hierarchy;
  readonly #forward: Climb;
  readonly #backward: Climb;

  /** @param arcs the graph that the hierarchy was made of, with the same weight. */
  constructor(arcs: Arcs, weight: Float64Array, hierarchy: Hierarchy) {
    const { nodeCount, up, down } = hierarchy;
    this.#arcs = arcs;
    this.#weight = weight;
    this.#hierarchy = hierarchy;
    this.#forward = new Climb(nodeCount, up, down);
    this.#backward = new Climb(nodeCount, down, up);
  }

  /** Least cost; Infinity where there is no way. With weights that are not whole it may differ from the route's in the last digits. */
  cost(from: Node, to: Node): number {
    const summit = this.#summit(from, to);
    return summit === none ? Number.POSITIVE_INFINITY : this.#forward.cost[summit] + this.#backward.cost[summit];
  }

  /** A cheapest route; null where there is no way. */
  route(from: Node, to: Node): Route | null {
    const summit = this.#summit(from, to);
    if (summit === none) return null;
    const climbed: number[] = [];
    for (let at = summit; this.#forward.arcInto[at] !== none; at = this.#forward.before[at]) climbed.push(this.#forward.arcInto[at]);
    const arcs: number[] = [];
    for (let index = climbed.length - 1; index >= 0; index--) pushUnpacked(this.#hierarchy, 'up', climbed[index], arcs);
    for (let at = summit; this.#backward.arcInto[at] !== none; at = this.#backward.before[at]) {
      pushUnpacked(this.#hierarchy, 'down', this.#backward.arcInto[at], arcs);
    }
    return routeAlong(this.#arcs, this.#weight, from, arcs);
  }

  /** The position where the two halves of a cheapest way meet; `none` where there is no way. */
  #summit(from: Node, to: Node): number {
    const forward = this.#forward;
    const backward = this.#backward;
    forward.begin(this.#hierarchy.position[from]);
    backward.begin(this.#hierarchy.position[to]);
    let least = Number.POSITIVE_INFINITY;
    let summit = none;
    for (;;) {
      const isForward = forward.leastCost <= backward.leastCost;
      const [climb, other] = isForward ? [forward, backward] : [backward, forward];
      if (climb.leastCost >= least) return summit;
      const at = climb.step();
      if (at !== none && climb.cost[at] + other.cost[at] < least) {
        least = climb.cost[at] + other.cost[at];
        summit = at;
      }
    }
  }
}
