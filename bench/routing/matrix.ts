import { hierarchyOf } from '../../src/engine/routing/contraction/contract.ts';
import { costMatrix } from '../../src/engine/routing/contraction/cost-matrix.ts';
import type { Hierarchy } from '../../src/engine/routing/contraction/hierarchy.ts';
import { shortestTree } from '../../src/engine/routing/dijkstra.ts';
import type { Graph } from '../../src/engine/routing/graph.ts';
import { type Bench, type Comparison, type Contestant, ours, timed } from '../comparison.ts';
import { interleaved } from '../interleaved.ts';
import { CsrDijkstra } from './csr-dijkstra.ts';
import { someNodes } from './pairs.ts';
import { type ProductGraph, productGraph } from './product-graph.ts';
import { roadGraph } from './road-graph.ts';

interface Ends {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Costs from 100 nodes to 1,000 on the road-like graph of `n` nodes; the time of the whole matrix. Then the same of the product's prefectures. */
export const matrix: Bench = async function* (asked) {
  const n = asked ?? 100_000;
  const { graph } = roadGraph(n);
  const ends: Ends = { from: someNodes(n, 100, 9), to: someNodes(n, 1000, 10) };
  const contestants = [oursMatrix(graph, ends), csrMatrix(graph, ends)];
  yield {
    measurements: await interleaved({ bench: 'matrix', n, contestants, rounds: 5, buildRounds: 1, warmUps: 1, difference: matrixDifference }),
    goal: { peer: 'csr dijkstra', mostShare: 1 / 20 },
    notes: [],
  };
  if (asked === null) yield await prefectures();
};

/** From some prefectures to every other through the product's own network: centres searched and leaves by rule, against all of it searched. */
async function prefectures(): Promise<Comparison> {
  const graphs = await productGraph();
  const n = graphs.whole.nodeCount;
  const contestants = [hubMatrix(graphs), csrMatrix(graphs.whole, graphs)];
  const measurements = await interleaved({ bench: 'matrix/prefectures', n, contestants, rounds: 3, buildRounds: 1, warmUps: 0, difference: matrixDifference });
  return {
    measurements,
    goal: { peer: 'csr dijkstra', mostShare: 1 / 20 },
    notes: [
      `${graphs.from.length} of ${graphs.to.length} prefectures to all; ${n} nodes and ${graphs.whole.head.length} arcs, of these ${graphs.hubs.nodeCount} centres with ${graphs.hubs.head.length} arcs.`,
    ],
  };
}

/** The product's own search over the centres; the last legs are added to it. */
function hubMatrix({ hubs, from, lastLegs }: ProductGraph): Contestant<Float64Array> {
  const costs = new Float64Array(from.length * lastLegs.length);
  const allowed = { weight: hubs.weights.time, permitted: new Uint8Array(hubs.head.length).fill(1) };
  return {
    what: ours,
    build: () => 0,
    query: () =>
      timed(() => {
        for (let row = 0; row < from.length; row++) {
          const { cost } = shortestTree(hubs, allowed, from[row]);
          for (let column = 0; column < lastLegs.length; column++) {
            let least = Number.POSITIVE_INFINITY;
            for (const { centre, minutes } of lastLegs[column]) least = Math.min(least, cost[centre] + minutes);
            costs[row * lastLegs.length + column] = least;
          }
        }
      }),
    answer: () => costs,
  };
}

function oursMatrix(graph: Graph<'time'>, { from, to }: Ends): Contestant<Float64Array> {
  let hierarchy: Hierarchy;
  let costs: Float64Array = new Float64Array();
  return {
    what: ours,
    build: () =>
      timed(() => {
        hierarchy = hierarchyOf(graph, graph.weights.time);
      }),
    query: () =>
      timed(() => {
        costs = costMatrix(hierarchy, from, to);
      }),
    answer: () => costs,
  };
}

/** A search to all from each. */
function csrMatrix(graph: Graph<'time'>, { from, to }: Ends): Contestant<Float64Array> {
  let search: CsrDijkstra;
  const costs = new Float64Array(from.length * to.length);
  return {
    what: 'csr dijkstra',
    build: () =>
      timed(() => {
        search = new CsrDijkstra(graph);
      }),
    query: () =>
      timed(() => {
        for (let row = 0; row < from.length; row++) {
          search.search(from[row]);
          for (let column = 0; column < to.length; column++) costs[row * to.length + column] = search.cost[to[column]];
        }
      }),
    answer: () => costs,
  };
}

function matrixDifference(own: Float64Array, peer: Float64Array): string | null {
  const at = own.findIndex((cost, index) => cost !== peer[index]);
  return at < 0 ? null : `entry ${at} is ${own[at]}, and ${peer[at]}`;
}
