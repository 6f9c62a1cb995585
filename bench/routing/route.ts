import { dijkstra } from 'graphology-shortest-path';
import { nba } from 'ngraph.path';
import { hierarchyOf } from '../../src/engine/routing/contraction/contract.ts';
import { HierarchySearch } from '../../src/engine/routing/contraction/hierarchy-search.ts';
import { type Bench, type Contestant, ours, timed } from '../comparison.ts';
import { interleaved } from '../interleaved.ts';
import { CsrDijkstra } from './csr-dijkstra.ts';
import { graphologyOf, ngraphOf } from './object-graphs.ts';
import { type Pairs, type RoutesFound, routesDifference, someNodes } from './pairs.ts';
import { leastTime, type RoadGraph, roadGraph } from './road-graph.ts';

const pairCount = 40;
/** graphology copies a path at every step and takes a second for a route. */
const graphologyPairs = 2;
/** Times that ours finds all routes within one round: once through is too short for the clock. */
const repeats = 20;

/** One route with its path on the road-like graph of `n` nodes; the time of one, the mean of 40 pairs of nodes anywhere. */
export const route: Bench = async function* (asked) {
  const n = asked ?? 100_000;
  const road = roadGraph(n);
  const { graph } = road;
  const pairs: Pairs = { from: someNodes(n, pairCount, 6), to: someNodes(n, pairCount, 7) };
  const contestants = [oursRoute(road, pairs), nbaRoute(road, pairs), csrRoute(road, pairs), graphologyRoute(road, pairs)];
  const difference = (own: RoutesFound, peer: RoutesFound) => routesDifference(graph, pairs, own, peer);
  yield {
    measurements: await interleaved({ bench: 'route', n, contestants, rounds: 5, buildRounds: 1, warmUps: 1, difference }),
    goal: { peer: 'ngraph.path nba*', mostShare: 1 / 150 },
    notes: [`${graph.head.length.toLocaleString('en')} arcs. graphology is asked the first ${graphologyPairs} of ${pairCount} pairs.`],
  };
};

/** One that answers pair after pair. */
function contestant(
  what: string,
  build: () => void,
  find: (from: number, to: number) => ArrayLike<number>,
  { from, to }: Pairs,
  times = 1,
): Contestant<RoutesFound> {
  let found: ArrayLike<number>[] = [];
  return {
    what,
    build: () => timed(build),
    query() {
      const time = timed(() => {
        for (let repeat = 0; repeat < times; repeat++) {
          found = [];
          for (let pair = 0; pair < from.length; pair++) found.push(find(from[pair], to[pair]));
        }
      });
      return time / (from.length * times);
    },
    answer: () => found,
  };
}

function oursRoute({ graph }: RoadGraph, pairs: Pairs): Contestant<RoutesFound> {
  const weight = graph.weights.time;
  let search: HierarchySearch;
  const build = () => {
    search = new HierarchySearch(graph, weight, hierarchyOf(graph, weight));
  };
  return contestant(ours, build, (from, to) => search.route(from, to)?.nodes ?? [], pairs, repeats);
}

/** Told the straight line at the top speed as a bound, which makes it twice as quick as without. */
function nbaRoute(road: RoadGraph, pairs: Pairs): Contestant<RoutesFound> {
  let finder: ReturnType<typeof nba>;
  const build = () => {
    finder = nba(ngraphOf(road.graph), {
      oriented: true,
      distance: (_from, _to, link) => link.data,
      heuristic: (a, b) => leastTime(road, Number(a.id), Number(b.id)),
    });
  };
  return contestant(
    'ngraph.path nba*',
    build,
    (from, to) =>
      finder
        .find(from, to)
        .map(({ id }) => Number(id))
        .reverse(),
    pairs,
  );
}

function csrRoute({ graph }: RoadGraph, pairs: Pairs): Contestant<RoutesFound> {
  let search: CsrDijkstra;
  const build = () => {
    search = new CsrDijkstra(graph);
  };
  const find = (from: number, to: number) => {
    search.search(from, to);
    return search.nodesTo(to);
  };
  return contestant('csr dijkstra', build, find, pairs);
}

function graphologyRoute({ graph }: RoadGraph, { from, to }: Pairs): Contestant<RoutesFound> {
  let copy: ReturnType<typeof graphologyOf>;
  const build = () => {
    copy = graphologyOf(graph);
  };
  const find = (a: number, b: number) => (dijkstra.bidirectional(copy, a, b, 'weight') ?? []).map(Number);
  return contestant('graphology', build, find, { from: from.subarray(0, graphologyPairs), to: to.subarray(0, graphologyPairs) });
}
