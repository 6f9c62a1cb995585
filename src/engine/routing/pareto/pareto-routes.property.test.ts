import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { none } from '#columns/vocabulary.ts';
import { anyGraph } from '#testing/any-graph.ts';
import { expectRoute } from '#testing/expect-route.ts';
import { arcsInto } from '../arcs-into.ts';
import { type Arc, type Arcs, graphOf, type Node } from '../graph.ts';
import { type ParetoTerms, paretoRoutes } from './pareto-routes.ts';

type Sums = readonly [hours: number, cost: number, handOffs: number];

function sumsOf({ hours, cost, network }: ParetoTerms, along: readonly Arc[]): Sums {
  const total = (values: Float64Array) => along.reduce((sum, arc) => sum + values[arc], 0);
  const hands = along.map((arc) => network[arc]).filter((code) => code !== none);
  return [total(hours), total(cost), hands.filter((code, index) => index > 0 && code !== hands[index - 1]).length];
}

/** Sums of all paths that pass no node twice. */
function sumsOfAllPaths(arcs: Arcs, terms: ParetoTerms, from: Node, to: Node): Sums[] {
  const found: Sums[] = [];
  const visit = (node: Node, along: readonly Arc[], passed: ReadonlySet<Node>) => {
    if (node === to) found.push(sumsOf(terms, along));
    else {
      for (let arc = arcs.firstArc[node]; arc < arcs.firstArc[node + 1]; arc++) {
        const head = arcs.head[arc];
        if (terms.permitted?.[arc] !== 0 && !passed.has(head)) visit(head, [...along, arc], new Set([...passed, head]));
      }
    }
  };
  visit(from, [], new Set([from]));
  return found;
}

const beats = (a: Sums, b: Sums) => a.every((value, index) => value <= b[index]) && a.some((value, index) => value < b[index]);

const anyQuestion = anyGraph(fc.integer({ min: 0, max: 6 }), 6).chain(({ graph, network }) =>
  fc.record({
    graph: fc.constant(graph),
    terms: fc.record({
      hours: fc.constant(graph.weights.hours),
      cost: fc.constant(graph.weights.cost),
      network: fc.constant(network),
      permitted: fc.oneof(
        fc.constant(new Uint8Array(graph.head.length).fill(1)),
        fc.uint8Array({ minLength: graph.head.length, maxLength: graph.head.length, max: 1 }),
      ),
    }),
    from: fc.integer({ min: 0, max: graph.nodeCount - 1 }),
    to: fc.integer({ min: 0, max: graph.nodeCount - 1 }),
  }),
);

test('gives each trade-off that no path of all beats, once, with a path that has it', () => {
  fc.assert(
    fc.property(anyQuestion, ({ graph, terms, from, to }) => {
      const all = sumsOfAllPaths(graph, terms, from, to);
      const wanted = new Set(all.filter((sums) => !all.some((other) => beats(other, sums))).map(String));
      const routes = paretoRoutes(graph, arcsInto(graph), terms, from, to);
      for (const { hours, cost, handOffs, arcs, nodes } of routes) {
        expectRoute(graph, { weight: terms.hours, permitted: terms.permitted }, { from, to, cost: hours }, { cost: hours, arcs, nodes });
        expect(sumsOf(terms, Array.from(arcs))).toEqual([hours, cost, handOffs]);
      }
      const got = routes.map(({ hours, cost, handOffs }) => String([hours, cost, handOffs]));
      expect(new Set(got)).toEqual(wanted);
      expect(got).toHaveLength(wanted.size);
      expect(routes.map(({ hours }) => hours)).toEqual(routes.map(({ hours }) => hours).toSorted((a, b) => a - b));
    }),
    { numRuns: 400 },
  );
});

test('a way that is worse so far is kept where the better one must hand over next', () => {
  // 0 → 1 by network 0 for 1 h or by network 1 for 2 h; on to 2 by network 1 only.
  const { graph } = graphOf({ nodeCount: 3, tail: [0, 0, 1], head: [1, 1, 2], weights: { hours: [1, 2, 1], cost: [1, 1, 1] } });
  const routes = paretoRoutes(graph, arcsInto(graph), { ...graph.weights, network: Int32Array.of(0, 1, 1) }, 0, 2);
  expect(routes.map(({ hours, handOffs }) => [hours, handOffs])).toEqual([
    [2, 1],
    [3, 0],
  ]);
});
