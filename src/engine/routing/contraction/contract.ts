import { none } from '#columns/vocabulary.ts';
import type { Arcs, Node } from '../graph.ts';
import { MinHeap } from '../min-heap.ts';
import { FrozenArcs } from './frozen-arcs.ts';
import type { Hierarchy } from './hierarchy.ts';
import { RemainingArcs } from './remaining-arcs.ts';
import { WitnessSearch } from './witness-search.ts';

/** Nodes that a search for a way around may look at. With 60 the arcs that a climb meets double, with 500 they stay as they are. */
const witnessSteps = 200;

/**
 * Prepares a graph for one weight (Geisberger et al. 2008). Takes long, for short answers: some 20 s for 100,000 nodes and 634,000 arcs.
 * The hierarchy is typed arrays only, so it can be kept and sent.
 */
export function hierarchyOf(arcs: Arcs, weight: Float64Array): Hierarchy {
  return new Contraction(arcs, weight).run();
}

/**
 * Takes nodes away one by one, the least important first, and adds a shortcut wherever a cheapest way led through one. Importance is
 * the height above the lowest nodes ("deleted neighbours"), plus arcs added per arc taken away ("edge difference" as a ratio), plus the same
 * ratio of the arcs of the graph that they stand for, as in RoutingKit (Dibbelt, Strasser and Wagner 2016). It is worked out anew when its node comes
 * to be taken, since neighbours may have gone ("lazy update").
 */
class Contraction {
  readonly #nodeCount: number;
  readonly #out: RemainingArcs;
  readonly #in: RemainingArcs;
  readonly #witnesses: WitnessSearch;
  /** One more than the highest of the neighbours taken before. */
  readonly #level: Int32Array;
  /** 1 where a neighbour has gone since the importance was worked out. */
  readonly #stale: Uint8Array;
  readonly #up: FrozenArcs;
  readonly #down: FrozenArcs;
  /** Shortcuts that taking the node last looked at would add: rows of its arcs in and out. */
  #shortcutIn: number[] = [];
  #shortcutOut: number[] = [];

  constructor(arcs: Arcs, weight: Float64Array) {
    this.#nodeCount = arcs.nodeCount;
    const outDegree = new Int32Array(arcs.nodeCount);
    const inDegree = new Int32Array(arcs.nodeCount);
    for (let arc = 0; arc < arcs.head.length; arc++) {
      outDegree[arcs.tail[arc]]++;
      inDegree[arcs.head[arc]]++;
    }
    this.#out = new RemainingArcs(outDegree);
    this.#in = new RemainingArcs(inDegree);
    for (let arc = 0; arc < arcs.head.length; arc++) {
      // A loop is on no cheapest way, as weights are not negative.
      if (arcs.tail[arc] === arcs.head[arc]) continue;
      this.#put(arcs.tail[arc], arcs.head[arc], weight[arc], 1, none, arc);
    }
    this.#witnesses = new WitnessSearch(arcs.nodeCount);
    this.#level = new Int32Array(arcs.nodeCount);
    this.#stale = new Uint8Array(arcs.nodeCount);
    this.#up = new FrozenArcs(arcs.nodeCount, arcs.head.length);
    this.#down = new FrozenArcs(arcs.nodeCount, arcs.head.length);
  }

  run(): Hierarchy {
    const queue = new MinHeap();
    for (let node = 0; node < this.#nodeCount; node++) queue.push(node, this.#importance(node));
    const order = new Int32Array(this.#nodeCount);
    for (let taken = 0; taken < order.length; ) {
      const node = queue.pop();
      const importance = this.#importance(node);
      if (this.#stale[node] === 1 && importance > queue.leastKey) {
        this.#stale[node] = 0;
        queue.push(node, importance);
        continue;
      }
      this.#take(node);
      order[taken++] = node;
    }
    return laidOut(order, this.#level, this.#up, this.#down);
  }

  #put(from: Node, to: Node, weight: number, hops: number, firstPart: number, secondPart: number): void {
    this.#out.put(from, to, weight, hops, firstPart, secondPart);
    this.#in.put(to, from, weight, hops, firstPart, secondPart);
  }

  /** Finds the shortcuts that taking a node would add, and says how important it is. */
  #importance(node: Node): number {
    const into = this.#in;
    const out = this.#out;
    const firstIn = into.start[node];
    const endIn = firstIn + into.count[node];
    const firstOut = out.start[node];
    const endOut = firstOut + out.count[node];
    this.#shortcutIn.length = 0;
    this.#shortcutOut.length = 0;
    let hopsAdded = 0;
    let hopsRemoved = 0;
    let dearest = 0;
    for (let row = firstOut; row < endOut; row++) {
      hopsRemoved += out.hops[row];
      if (out.weight[row] > dearest) dearest = out.weight[row];
    }
    for (let row = firstIn; row < endIn; row++) {
      hopsRemoved += into.hops[row];
      if (endOut === firstOut) continue;
      const from = into.neighbour[row];
      const costIn = into.weight[row];
      this.#witnesses.run(out, from, node, costIn + dearest, witnessSteps);
      for (let onward = firstOut; onward < endOut; onward++) {
        const to = out.neighbour[onward];
        if (to === from || this.#witnesses.found(to, costIn + out.weight[onward])) continue;
        this.#shortcutIn.push(row);
        this.#shortcutOut.push(onward);
        hopsAdded += into.hops[row] + out.hops[onward];
      }
    }
    const removed = endIn - firstIn + (endOut - firstOut);
    if (removed === 0) return this.#level[node];
    return this.#level[node] + this.#shortcutIn.length / removed + hopsAdded / hopsRemoved;
  }

  /** Takes away the node that was last looked at. */
  #take(node: Node): void {
    const into = this.#in;
    const out = this.#out;
    const inShift = this.#down.freeze(node, into) - into.start[node];
    const outShift = this.#up.freeze(node, out) - out.start[node];
    this.#detach(node, into, out);
    this.#detach(node, out, into);
    for (const [index, inRow] of this.#shortcutIn.entries()) {
      const outRow = this.#shortcutOut[index];
      const weight = into.weight[inRow] + out.weight[outRow];
      const hops = into.hops[inRow] + out.hops[outRow];
      this.#put(into.neighbour[inRow], out.neighbour[outRow], weight, hops, inRow + inShift, outRow + outShift);
    }
  }

  #detach(node: Node, arcs: RemainingArcs, back: RemainingArcs): void {
    const above = this.#level[node] + 1;
    const end = arcs.start[node] + arcs.count[node];
    for (let row = arcs.start[node]; row < end; row++) {
      const neighbour = arcs.neighbour[row];
      back.remove(neighbour, node);
      this.#stale[neighbour] = 1;
      if (this.#level[neighbour] < above) this.#level[neighbour] = above;
    }
  }
}

/** Positions: by level, the highest first, and within a level by the node's number, which is often near in space. */
function laidOut(order: Int32Array, level: Int32Array, up: FrozenArcs, down: FrozenArcs): Hierarchy {
  const nodeCount = order.length;
  const node = Int32Array.from(order.keys()).sort((a, b) => level[b] - level[a] || a - b);
  const position = new Int32Array(nodeCount);
  for (let at = 0; at < nodeCount; at++) position[node[at]] = at;
  const upMoved = up.moved(node);
  const downMoved = down.moved(node);
  return { nodeCount, position, node, up: up.laidOut(node, position, upMoved, downMoved), down: down.laidOut(node, position, upMoved, downMoved) };
}
