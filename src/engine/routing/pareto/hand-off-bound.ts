import { none } from '#columns/vocabulary.ts';
import type { ArcsInto } from '../arcs-into.ts';
import type { Arcs, Node } from '../graph.ts';

/** Marks of a state: a way with the least hand-offs is known, or one with a hand-off more waits for its turn. */
const reached = 1;
const queued = 2;

/** Least number of hand-offs from every node to one. */
export class HandOffBound {
  /** Least over all networks that a parcel may arrive with; `none` where there is no way. */
  readonly least: Int32Array;
  /** `reached` where the least holds for a parcel of that network: `node × columns + network`. The last column is a way that any network goes. */
  readonly #holds: Uint8Array;
  readonly #columns: number;

  /**
   * Goes backwards from the target, hand-off by hand-off. A parcel of another network than the least holds for needs one more, so nothing
   * beyond the least has to be followed.
   * @param network of each arc, `none` where a parcel stays with whom it is.
   */
  constructor(arcs: Arcs, into: ArcsInto, network: Int32Array, permitted: Uint8Array | undefined, to: Node) {
    let codes = 0;
    for (let arc = 0; arc < network.length; arc++) codes = Math.max(codes, network[arc] + 1);
    const columns = codes + 1;
    const any = codes;
    this.#columns = columns;
    this.least = new Int32Array(arcs.nodeCount).fill(none);
    this.#holds = new Uint8Array(arcs.nodeCount * columns);
    const { least } = this;
    const holds = this.#holds;
    let waiting = [to * columns + any];
    for (let handOffs = 0; waiting.length > 0; handOffs++) {
      const states: number[] = [];
      const reach = (state: number, node: Node) => {
        if (holds[state] === reached || (least[node] !== none && least[node] < handOffs)) return;
        holds[state] = reached;
        least[node] = handOffs;
        states.push(state);
      };
      for (const state of waiting) {
        if (holds[state] === queued) holds[state] = 0;
        reach(state, Math.floor(state / columns));
      }
      waiting = [];
      for (let state = states.pop(); state !== undefined; state = states.pop()) {
        const node = Math.floor(state / columns);
        const onward = state - node * columns;
        for (let at = into.first[node]; at < into.first[node + 1]; at++) {
          const arc = into.arc[at];
          if (permitted && permitted[arc] === 0) continue;
          const tail = arcs.tail[arc];
          const by = network[arc] === none ? onward : network[arc];
          const before = tail * columns + by;
          if (by === onward || onward === any) reach(before, tail);
          else if (holds[before] === 0 && least[tail] === none) {
            holds[before] = queued;
            waiting.push(before);
          }
        }
      }
    }
  }

  /** For a parcel that is with a network (or with none yet) at a node from which there is a way. */
  from(node: Node, network: number): number {
    const start = node * this.#columns;
    const holds = network === none || this.#holds[start + network] === reached || this.#holds[start + this.#columns - 1] === reached;
    return holds ? this.least[node] : this.least[node] + 1;
  }
}
