import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGraph, anyWeight, wholeWeight } from '#testing/any-graph.ts';
import { expectCosts, expectRoute } from '#testing/expect-route.ts';
import { shortestTree } from '../dijkstra.ts';
import { graphOf } from '../graph.ts';
import { hierarchyOf } from './contract.ts';
import { costMatrix } from './cost-matrix.ts';
import { HierarchySearch } from './hierarchy-search.ts';
import { Sweep } from './sweep.ts';

const anyCase = fc.oneof(anyGraph(wholeWeight), anyGraph(anyWeight), anyGraph(wholeWeight, 40));

function nodesOf({ nodeCount }: { nodeCount: number }): number[] {
  return Array.from({ length: nodeCount }, (_, node) => node);
}

test('routes between all nodes are real and cost as little as those of a plain search', () => {
  fc.assert(
    fc.property(anyCase, ({ graph }) => {
      const weight = graph.weights.hours;
      const search = new HierarchySearch(graph, weight, hierarchyOf(graph, weight));
      // From some nodes of a large graph only: they are the ends of its shape and its middle.
      for (const from of nodesOf(graph).filter((node) => node < 4 || node % 7 === 0)) {
        const { cost } = shortestTree(graph, { weight }, from);
        const costs = nodesOf(graph).map((to) => search.cost(from, to));
        expectCosts(costs, cost);
        for (const to of nodesOf(graph).filter((node) => node < 8 || node % 5 === 0)) {
          expectRoute(graph, { weight }, { from, to, cost: cost[to] }, search.route(from, to));
        }
      }
    }),
  );
});

test('a sweep and a matrix give the costs of plain searches', () => {
  fc.assert(
    fc.property(anyCase, ({ graph }) => {
      const weight = graph.weights.cost;
      const hierarchy = hierarchyOf(graph, weight);
      const sweep = new Sweep(hierarchy);
      const from = nodesOf(graph).filter((node) => node % 3 < 2);
      const to = nodesOf(graph).reverse();
      const matrix = costMatrix(hierarchy, from, to);
      for (const [row, node] of from.entries()) {
        const { cost } = shortestTree(graph, { weight }, node);
        expectCosts(sweep.costsFrom(node), cost);
        expectCosts(
          matrix.subarray(row * to.length, (row + 1) * to.length),
          to.map((target) => cost[target]),
        );
      }
    }),
  );
});

test('arcs lead between positions of which the lower number is the more important', () => {
  fc.assert(
    fc.property(anyCase, ({ graph }) => {
      const { nodeCount, position, node, up, down } = hierarchyOf(graph, graph.weights.hours);
      expect(Array.from(node, (at) => position[at])).toEqual(nodesOf({ nodeCount }));
      for (const { first, peak } of [up, down]) {
        for (let at = 0; at < nodeCount; at++) expect(peak.subarray(first[at], first[at + 1]).every((other) => other < at)).toBe(true);
      }
    }),
  );
});

test('a graph of one node has a route to itself, and a graph of none can be prepared', () => {
  const { graph } = graphOf({ nodeCount: 1, tail: [0], head: [0], weights: { hours: [0] } });
  const hierarchy = hierarchyOf(graph, graph.weights.hours);
  expect(new HierarchySearch(graph, graph.weights.hours, hierarchy).route(0, 0)).toEqual({ cost: 0, arcs: new Int32Array(), nodes: Int32Array.of(0) });
  expect(Array.from(new Sweep(hierarchy).costsFrom(0))).toEqual([0]);
  const none = hierarchyOf(graphOf({ nodeCount: 0, tail: [], head: [], weights: {} }).graph, new Float64Array());
  expect(new Sweep(none)).toBeInstanceOf(Sweep);
});
