import { none } from '#columns/vocabulary.ts';
import type { Node } from '../graph.ts';
import type { HierarchyArcs } from './hierarchy.ts';
import type { RemainingArcs } from './remaining-arcs.ts';

/** The arcs that nodes had when they were taken away, in that order; they change no more. */
export class FrozenArcs {
  readonly #start: Int32Array;
  readonly #count: Int32Array;
  readonly #nodeCount: number;
  #end = 0;
  #peak: Int32Array;
  #weight: Float64Array;
  #firstPart: Int32Array;
  #secondPart: Int32Array;

  constructor(nodeCount: number, arcCount: number) {
    this.#nodeCount = nodeCount;
    this.#start = new Int32Array(nodeCount);
    this.#count = new Int32Array(nodeCount);
    this.#peak = new Int32Array(arcCount + 64);
    this.#weight = new Float64Array(arcCount + 64);
    this.#firstPart = new Int32Array(arcCount + 64);
    this.#secondPart = new Int32Array(arcCount + 64);
  }

  /** Keeps the arcs of a node and gives the number of the first. */
  freeze(node: Node, { start, count, neighbour, weight, firstPart, secondPart }: RemainingArcs): number {
    const first = this.#end;
    const from = start[node];
    const to = from + count[node];
    while (first + count[node] > this.#peak.length) this.#grow();
    this.#start[node] = first;
    this.#count[node] = count[node];
    this.#peak.set(neighbour.subarray(from, to), first);
    this.#weight.set(weight.subarray(from, to), first);
    this.#firstPart.set(firstPart.subarray(from, to), first);
    this.#secondPart.set(secondPart.subarray(from, to), first);
    this.#end += count[node];
    return first;
  }

  /** New number of each arc when nodes stand in another order. */
  moved(order: Int32Array): Int32Array {
    const moved = new Int32Array(this.#end);
    let next = 0;
    for (const node of order) {
      for (let index = 0; index < this.#count[node]; index++) moved[this.#start[node] + index] = next++;
    }
    return moved;
  }

  /** The arcs with nodes in another order; `upMoved` and `downMoved` are the new numbers of what shortcuts are made of. */
  laidOut(order: Int32Array, position: Int32Array, upMoved: Int32Array, downMoved: Int32Array): HierarchyArcs {
    const first = new Int32Array(this.#nodeCount + 1);
    const peak = new Int32Array(this.#end);
    const weight = new Float64Array(this.#end);
    const firstPart = new Int32Array(this.#end);
    const secondPart = new Int32Array(this.#end);
    let next = 0;
    for (let at = 0; at < order.length; at++) {
      const start = this.#start[order[at]];
      const end = start + this.#count[order[at]];
      for (let arc = start; arc < end; arc++, next++) {
        const isShortcut = this.#firstPart[arc] !== none;
        peak[next] = position[this.#peak[arc]];
        weight[next] = this.#weight[arc];
        firstPart[next] = isShortcut ? downMoved[this.#firstPart[arc]] : none;
        secondPart[next] = isShortcut ? upMoved[this.#secondPart[arc]] : this.#secondPart[arc];
      }
      first[at + 1] = next;
    }
    return { first, peak, weight, firstPart, secondPart };
  }

  #grow(): void {
    const length = this.#peak.length * 2;
    const longer = (values: Int32Array) => {
      const result = new Int32Array(length);
      result.set(values);
      return result;
    };
    this.#peak = longer(this.#peak);
    this.#firstPart = longer(this.#firstPart);
    this.#secondPart = longer(this.#secondPart);
    const weight = new Float64Array(length);
    weight.set(this.#weight);
    this.#weight = weight;
  }
}
