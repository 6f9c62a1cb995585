import { hierarchyOf } from '../../src/engine/routing/contraction/contract.ts';
import { Sweep } from '../../src/engine/routing/contraction/sweep.ts';
import type { Graph } from '../../src/engine/routing/graph.ts';
import { type Bench, type Contestant, ours, timed } from '../comparison.ts';
import { interleaved } from '../interleaved.ts';
import { CsrDijkstra } from './csr-dijkstra.ts';
import { someNodes } from './pairs.ts';
import { roadGraph } from './road-graph.ts';

const sourceCount = 20;

/** Costs from each source in turn, by node; null for the floor, which answers nothing. */
type Costs = readonly Float64Array[] | null;

/** Costs from one node to all on the road-like graph of `n` nodes; the time of one, the mean of 20 nodes anywhere. */
export const oneToAll: Bench = async function* (asked) {
  const n = asked ?? 100_000;
  const { graph } = roadGraph(n);
  const sources = someNodes(n, sourceCount, 8);
  const contestants = [oursCosts(graph, sources), csrCosts(graph, sources), arcPass(graph)];
  yield {
    measurements: await interleaved({ bench: 'one-to-all', n, contestants, rounds: 9, buildRounds: 1, warmUps: 2, difference: costsDifference }),
    goal: { peer: 'csr dijkstra', mostShare: 1 / 5 },
    furtherGoals: [{ peer: 'arc pass', mostShare: 6 }],
    notes: [`${graph.head.length.toLocaleString('en')} arcs. The arc pass is the floor: it reads each arc's head and weight once and adds them up.`],
  };
};

function oursCosts(graph: Graph<'time'>, sources: Int32Array): Contestant<Costs> {
  let sweep: Sweep;
  const costs = Array.from(sources, () => new Float64Array(graph.nodeCount));
  return {
    what: ours,
    build: () =>
      timed(() => {
        sweep = new Sweep(hierarchyOf(graph, graph.weights.time));
      }),
    query() {
      const time = timed(() => {
        for (const [index, source] of sources.entries()) sweep.costsFrom(source, costs[index]);
      });
      return time / sources.length;
    },
    answer: () => costs,
  };
}

/** Costs stay in the searcher's own array while the clock runs, and are copied afterwards. */
function csrCosts(graph: Graph<'time'>, sources: Int32Array): Contestant<Costs> {
  let search: CsrDijkstra;
  const costs = Array.from(sources, () => new Float64Array(graph.nodeCount));
  return {
    what: 'csr dijkstra',
    build: () =>
      timed(() => {
        search = new CsrDijkstra(graph);
      }),
    query() {
      let time = 0;
      for (const [index, source] of sources.entries()) {
        time += timed(() => search.search(source));
        costs[index].set(search.cost);
      }
      return time / sources.length;
    },
    answer: () => costs,
  };
}

function arcPass({ head, weights }: Graph<'time'>): Contestant<Costs> {
  let sum = 0;
  return {
    what: 'arc pass',
    build: () => 0,
    query() {
      const time = timed(() => {
        for (let repeat = 0; repeat < sourceCount; repeat++) sum += sumOf(head, weights.time);
      });
      // Read, so that no engine may leave the loop out.
      if (Number.isNaN(sum)) throw new Error('one-to-all: an arc has no weight.');
      return time / sourceCount;
    },
    answer: () => null,
  };
}

function sumOf(head: Int32Array, time: Float64Array): number {
  let sum = 0;
  for (let arc = 0; arc < head.length; arc++) sum += head[arc] + time[arc];
  return sum;
}

function costsDifference(own: Costs, peer: Costs): string | null {
  for (const [index, costs] of (peer ?? []).entries()) {
    const at = costs.findIndex((cost, node) => cost !== own?.[index][node]);
    if (at >= 0) return `node ${at} from source ${index} at ${own?.[index][at]}, and at ${costs[at]}`;
  }
  return null;
}
