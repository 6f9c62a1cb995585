import * as fc from 'fast-check';
import { type Graph, graphOf } from '#engine/routing/graph.ts';

type Pair = readonly [tail: number, head: number];

const bothWays = (pairs: readonly Pair[]): Pair[] => pairs.flatMap(([tail, head]) => [[tail, head] as const, [head, tail] as const]);
const upTo = (count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => index);
const everyPair = (nodes: number): Pair[] => upTo(nodes).flatMap((tail) => upTo(nodes).map((head) => [tail, head] as const));

/** Arcs of each shape among so many nodes. */
const shapes: Readonly<Record<string, (nodes: number) => Pair[]>> = {
  empty: () => [],
  path: (nodes) => bothWays(upTo(nodes - 1).map((node) => [node, node + 1])),
  cycle: (nodes) => upTo(nodes).map((node) => [node, (node + 1) % nodes]),
  star: (nodes) => bothWays(upTo(nodes).map((node) => [0, node])),
  complete: everyPair,
  acyclic: (nodes) => everyPair(nodes).filter(([tail, head]) => tail < head && (tail * 7 + head * 3) % 4 < 2),
  'two parts': (nodes) => everyPair(nodes).filter(([tail, head]) => tail % 2 === head % 2),
  grid: (nodes) => {
    const width = Math.ceil(Math.sqrt(nodes));
    const right = upTo(nodes).filter((node) => (node + 1) % width > 0 && node + 1 < nodes);
    return bothWays([...right.map((node): Pair => [node, node + 1]), ...upTo(nodes - width).map((node): Pair => [node, node + width])]);
  },
};

/**
 * A small graph of any shape with some arcs thrown in anywhere: parallel ones, loops, and ways between parts. Weights are drawn from
 * `weight`; each arc has a network, -1 (none) to 2.
 */
export function anyGraph(weight: fc.Arbitrary<number>, mostNodes = 18): fc.Arbitrary<{ graph: Graph<'hours' | 'cost'>; network: Int32Array }> {
  return fc
    .record({ shape: fc.constantFrom(...Object.keys(shapes)), nodeCount: fc.integer({ min: 1, max: mostNodes }) })
    .chain(({ shape, nodeCount }) => {
      const node = fc.integer({ min: 0, max: nodeCount - 1 });
      return fc
        .array(fc.tuple(node, node), { maxLength: nodeCount * 2 })
        .map((extra): Pair[] => [...shapes[shape](nodeCount), ...extra])
        .chain((pairs) =>
          fc.record({
            nodeCount: fc.constant(nodeCount),
            pairs: fc.constant(pairs),
            hours: fc.array(weight, { minLength: pairs.length, maxLength: pairs.length }),
            cost: fc.array(weight, { minLength: pairs.length, maxLength: pairs.length }),
            network: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: pairs.length, maxLength: pairs.length }),
          }),
        );
    })
    .map(({ nodeCount, pairs, hours, cost, network }) => {
      const { graph } = graphOf({ nodeCount, tail: pairs.map(([tail]) => tail), head: pairs.map(([, head]) => head), weights: { hours, cost } });
      return { graph, network: graph.row.map((row) => network[row]) };
    });
}

/** Small whole numbers, many of them 0 and many alike. */
export const wholeWeight = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1000 }));

/** Anything that a file may hold. */
export const anyWeight = fc.double({ min: 0, max: 1e6, noNaN: true });
