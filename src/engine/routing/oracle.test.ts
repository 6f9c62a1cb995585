import { expect, test } from 'vitest';
import { expectRoute } from '#testing/expect-route.ts';
import { oracle } from '#testing/oracle.ts';
import { hierarchyOf } from './contraction/contract.ts';
import { costMatrix } from './contraction/cost-matrix.ts';
import { HierarchySearch } from './contraction/hierarchy-search.ts';
import { Sweep } from './contraction/sweep.ts';
import { shortestRoute } from './dijkstra.ts';
import { graphOf } from './graph.ts';

/** Metres to which an answer must agree. */
const tolerance = 1e-3;

function rowsOf(csv: string): string[][] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
}

for (const town of ['osm-felton', 'osm-herrenberg']) {
  const [nodes, edges, pairs] = ['nodes', 'edges', 'od'].map((table) => oracle(`routing/${town}/${table}.csv`));
  const isAbsent = nodes === null || edges === null || pairs === null;

  test.skipIf(isAbsent)(`streets of ${town} have the shortest ways that others found${isAbsent ? ' (skipped: the oracle folder is absent)' : ''}`, () => {
    const numberOf = new Map(rowsOf(nodes!).map(([id], number) => [id, number]));
    const node = (id: string) => numberOf.get(id) ?? -1;
    const list = rowsOf(edges!);
    const { graph, rejected } = graphOf({
      nodeCount: numberOf.size,
      tail: list.map(([from]) => node(from)),
      head: list.map(([, to]) => node(to)),
      weights: { metres: list.map(([, , metres]) => Number(metres)) },
    });
    expect(rejected).toEqual([]);
    const weight = graph.weights.metres;
    const hierarchy = hierarchyOf(graph, weight);
    const search = new HierarchySearch(graph, weight, hierarchy);
    const sweep = new Sweep(hierarchy);
    const asked = rowsOf(pairs!).map(([from, to, metres]) => ({
      from: node(from),
      to: node(to),
      metres: metres === 'unreachable' ? Number.POSITIVE_INFINITY : Number(metres),
    }));
    const ends = { from: asked.map(({ from }) => from), to: asked.map(({ to }) => to) };
    const matrix = costMatrix(hierarchy, ends.from, ends.to);
    for (const [row, { from, to, metres }] of asked.entries()) {
      const plain = shortestRoute(graph, { weight }, from, to);
      const answers = [plain?.cost ?? Number.POSITIVE_INFINITY, search.cost(from, to), sweep.costsFrom(from)[to], matrix[row * asked.length + row]];
      for (const answer of answers) {
        if (metres === Number.POSITIVE_INFINITY) expect(answer).toBe(metres);
        else expect(Math.abs(answer - metres)).toBeLessThanOrEqual(tolerance);
      }
      expectRoute(graph, { weight }, { from, to, cost: plain?.cost ?? Number.POSITIVE_INFINITY }, search.route(from, to));
    }
    expect(asked.length).toBeGreaterThanOrEqual(500);
    expect(asked.some(({ metres }) => metres === Number.POSITIVE_INFINITY)).toBe(true);
  });
}
