import { none } from '#columns/vocabulary.ts';
import type { ArcsInto } from '../arcs-into.ts';
import type { Arcs, Node } from '../graph.ts';

/** Least number of hand-offs from every node to one. */
export class HandOffBound {
  /** Least over all networks that a parcel may arrive with; `none` where there is no way. */
  readonly least: Int32Array;
  /** 1 where the least holds for a parcel of that network: `node × columns + network`. The last column is a way that any network goes. */
  readonly #holds: Uint8Array;
  readonly #columns: number;

  /**
   * Goes backwards from the target, hand-off by hand-off. A parcel of another network than the least holds for needs one more, so nothing
   * beyond the least has to be followed.
   * @param network of each arc, `none` where a parcel stays with whom it is.
   */
  constructor(arcs: Arcs, into: ArcsInto, network: Int32Array, permitted: Uint8Array | undefined, to: Node) {
    this.#columns = network.reduce((most, code) => Math.max(most, code), none) + 2;
    this.least = new Int32Array(arcs.nodeCount).fill(none);
    this.#holds = new Uint8Array(arcs.nodeCount * this.#columns);
    const any = this.#columns - 1;
    let states = [to * this.#columns + any];
    for (let handOffs = 0; states.length > 0; handOffs++) {
      const later: number[] = [];
      for (let state = states.pop(); state !== undefined; state = states.pop()) {
        const node = Math.floor(state / this.#columns);
        if (this.#holds[state] === 1 || (this.least[node] !== none && this.least[node] < handOffs)) continue;
        this.least[node] = handOffs;
        this.#holds[state] = 1;
        const onward = state - node * this.#columns;
        for (let at = into.first[node]; at < into.first[node + 1]; at++) {
          const arc = into.arc[at];
          if (permitted && permitted[arc] === 0) continue;
          const by = network[arc] === none ? onward : network[arc];
          const before = arcs.tail[arc] * this.#columns + by;
          if (by === onward || onward === any) states.push(before);
          else later.push(before);
        }
      }
      states = later;
    }
  }

  /** For a parcel that is with a network (or with none yet) at a node from which there is a way. */
  from(node: Node, network: number): number {
    const start = node * this.#columns;
    const holds = network === none || this.#holds[start + network] === 1 || this.#holds[start + this.#columns - 1] === 1;
    return holds ? this.least[node] : this.least[node] + 1;
  }
}
