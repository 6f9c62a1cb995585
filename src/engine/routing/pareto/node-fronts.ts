import { none } from '#columns/vocabulary.ts';
import type { Node } from '../graph.ts';

/**
 * For each node, the labels that later ones must beat. Labels are let in by ascending hours, so hours need no look any more ("dimension
 * reduction", Pulido, Mandow and Pérez de la Cruz 2015), and of the labels with one network and one count of hand-offs only the last,
 * which is the cheapest, has to be kept.
 */
export class NodeFronts {
  /** First entry of each node and the next of each entry; `none` at the end. */
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #cost: number[] = [];
  readonly #handOffs: number[] = [];
  readonly #network: number[] = [];

  constructor(nodeCount: number) {
    this.#first = new Int32Array(nodeCount).fill(none);
  }

  /**
   * Whether a label let in before is as good or better in cost and hand-offs whatever comes after. One that is with another network may
   * have to hand over where this one need not, so it must be a hand-off ahead.
   */
  dominates(node: Node, cost: number, handOffs: number, network: number): boolean {
    for (let entry = this.#first[node]; entry !== none; entry = this.#next[entry]) {
      const other = this.#network[entry];
      const behind = other === network || other === none ? 0 : 1;
      if (this.#cost[entry] <= cost && this.#handOffs[entry] + behind <= handOffs) return true;
    }
    return false;
  }

  /** Lets in a label that none before dominates. */
  letIn(node: Node, cost: number, handOffs: number, network: number): void {
    let entry = this.#first[node];
    while (entry !== none && !(this.#network[entry] === network && this.#handOffs[entry] === handOffs)) entry = this.#next[entry];
    if (entry !== none) {
      this.#cost[entry] = cost;
      return;
    }
    this.#next.push(this.#first[node]);
    this.#first[node] = this.#cost.push(cost) - 1;
    this.#handOffs.push(handOffs);
    this.#network.push(network);
  }
}
