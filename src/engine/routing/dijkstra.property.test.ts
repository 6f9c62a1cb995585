import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGraph, wholeWeight } from '#testing/any-graph.ts';
import { expectRoute } from '#testing/expect-route.ts';
import { arcsInto } from './arcs-into.ts';
import { costsTo, shortestRoute, shortestTree, type Terms } from './dijkstra.ts';
import type { Arcs, Node } from './graph.ts';

/** Least costs by going over all arcs until nothing changes (Bellman 1958). */
function costsByRounds({ nodeCount, tail, head }: Arcs, { weight, permitted }: Terms, from: Node): number[] {
  const cost: number[] = Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  cost[from] = 0;
  for (let round = 0; round < nodeCount; round++) {
    for (const [arc, node] of tail.entries()) if (permitted?.[arc] !== 0) cost[head[arc]] = Math.min(cost[head[arc]], cost[node] + weight[arc]);
  }
  return cost;
}

const anySearch = anyGraph(wholeWeight).chain(({ graph }) =>
  fc.record({
    graph: fc.constant(graph),
    from: fc.integer({ min: 0, max: graph.nodeCount - 1 }),
    permitted: fc.option(fc.uint8Array({ minLength: graph.head.length, maxLength: graph.head.length, max: 1 }), { nil: undefined }),
  }),
);

test('costs are the least, and routes are real and cost what they say, with any arcs closed', () => {
  fc.assert(
    fc.property(anySearch, ({ graph, from, permitted }) => {
      const terms = { weight: graph.weights.hours, ...(permitted && { permitted }) };
      const costs = costsByRounds(graph, terms, from);
      expect(Array.from(shortestTree(graph, terms, from).cost)).toEqual(costs);
      for (const [to, cost] of costs.entries()) expectRoute(graph, terms, { from, to, cost }, shortestRoute(graph, terms, from, to));
    }),
  );
});

test('costs to a node are the costs from everywhere to it', () => {
  fc.assert(
    fc.property(anySearch, ({ graph, from: to, permitted }) => {
      const terms = { weight: graph.weights.cost, ...(permitted && { permitted }) };
      const expected = Array.from(graph.firstArc.subarray(1), (_, from) => costsByRounds(graph, terms, from)[to]);
      expect(Array.from(costsTo(graph, arcsInto(graph), terms, to))).toEqual(expected);
    }),
  );
});
