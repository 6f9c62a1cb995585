import { none } from '#columns/vocabulary.ts';
import type { Arc, Node } from '../graph.ts';

/** Labels column by column, numbered in the order of their making. */
export class Labels {
  count = 0;
  node = new Int32Array(1024);
  hours = new Float64Array(1024);
  cost = new Float64Array(1024);
  handOffs = new Int32Array(1024);
  network = new Int32Array(1024);
  #arc = new Int32Array(1024);
  #before = new Int32Array(1024);

  /** Keeps a label and gives its number. */
  add(node: Node, hours: number, cost: number, handOffs: number, network: number, arc: Arc, before: number): number {
    if (this.count === this.node.length) this.#grow();
    const label = this.count++;
    this.node[label] = node;
    this.hours[label] = hours;
    this.cost[label] = cost;
    this.handOffs[label] = handOffs;
    this.network[label] = network;
    this.#arc[label] = arc;
    this.#before[label] = before;
    return label;
  }

  /** Arcs from the start to a label's node. */
  arcsTo(label: number): Arc[] {
    const reversed: Arc[] = [];
    for (let at = label; this.#arc[at] !== none; at = this.#before[at]) reversed.push(this.#arc[at]);
    return reversed.reverse();
  }

  #grow(): void {
    const longer = <T extends Int32Array | Float64Array>(values: T): T => {
      const result = new (values.constructor as new (length: number) => T)(values.length * 2);
      result.set(values);
      return result;
    };
    this.node = longer(this.node);
    this.hours = longer(this.hours);
    this.cost = longer(this.cost);
    this.handOffs = longer(this.handOffs);
    this.network = longer(this.network);
    this.#arc = longer(this.#arc);
    this.#before = longer(this.#before);
  }
}
