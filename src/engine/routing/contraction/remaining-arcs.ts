import type { Node } from '../graph.ts';

/** Room for a node's arcs beyond those that it begins with. */
const spare = 2;

/**
 * The arcs of each node to nodes that are not contracted yet, one way: a block of rows for each node in common arrays, moved to the end
 * when it is full. There is at most one arc to each neighbour, the cheapest.
 */
export class RemainingArcs {
  /** A node's rows are `start[node]` to `start[node] + count[node]` - 1. */
  readonly start: Int32Array;
  readonly count: Int32Array;
  /** Row by row: the node at the other end, the weight, and how many arcs of the graph it stands for. */
  neighbour: Int32Array;
  weight: Float64Array;
  hops: Int32Array;
  /** What a shortcut is made of, see `Hierarchy`. */
  firstPart: Int32Array;
  secondPart: Int32Array;
  readonly #room: Int32Array;
  #end: number;

  /** @param degree arcs that each node begins with, at most. */
  constructor(degree: Int32Array) {
    this.#room = degree.map((arcs) => arcs + spare);
    this.start = new Int32Array(degree.length);
    this.count = new Int32Array(degree.length);
    let end = 0;
    for (let node = 0; node < degree.length; node++) {
      this.start[node] = end;
      end += this.#room[node];
    }
    this.#end = end;
    this.neighbour = new Int32Array(end);
    this.weight = new Float64Array(end);
    this.hops = new Int32Array(end);
    this.firstPart = new Int32Array(end);
    this.secondPart = new Int32Array(end);
  }

  /** Adds an arc, or puts it in the place of a dearer one to the same neighbour; a cheaper one stays. */
  put(node: Node, neighbour: Node, weight: number, hops: number, firstPart: number, secondPart: number): void {
    let row = this.start[node];
    const end = row + this.count[node];
    while (row < end && this.neighbour[row] !== neighbour) row++;
    if (row < end && this.weight[row] <= weight) return;
    if (row === end) row = this.#rowFor(node);
    this.neighbour[row] = neighbour;
    this.weight[row] = weight;
    this.hops[row] = hops;
    this.firstPart[row] = firstPart;
    this.secondPart[row] = secondPart;
  }

  /** Takes away the arc to a neighbour; there must be one. */
  remove(node: Node, neighbour: Node): void {
    let row = this.start[node];
    while (this.neighbour[row] !== neighbour) row++;
    const last = this.start[node] + --this.count[node];
    this.#copy(last, row);
  }

  #rowFor(node: Node): number {
    const count = this.count[node]++;
    if (count === this.#room[node]) {
      const from = this.start[node];
      this.#room[node] = (count + spare) * 2;
      while (this.#end + this.#room[node] > this.neighbour.length) this.#grow();
      for (let index = 0; index < count; index++) this.#copy(from + index, this.#end + index);
      this.start[node] = this.#end;
      this.#end += this.#room[node];
    }
    return this.start[node] + count;
  }

  #copy(from: number, to: number): void {
    this.neighbour[to] = this.neighbour[from];
    this.weight[to] = this.weight[from];
    this.hops[to] = this.hops[from];
    this.firstPart[to] = this.firstPart[from];
    this.secondPart[to] = this.secondPart[from];
  }

  #grow(): void {
    const length = this.neighbour.length * 2 + 64;
    const longer = (values: Int32Array) => {
      const result = new Int32Array(length);
      result.set(values);
      return result;
    };
    this.neighbour = longer(this.neighbour);
    this.hops = longer(this.hops);
    this.firstPart = longer(this.firstPart);
    this.secondPart = longer(this.secondPart);
    const weight = new Float64Array(length);
    weight.set(this.weight);
    this.weight = weight;
  }
}
