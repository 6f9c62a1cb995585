import { expect, test } from 'vitest';
import { arcsInto } from './arcs-into.ts';
import { graphOf } from './graph.ts';

test('arcs stand by their tail, in the order of the list, and name their row', () => {
  const { graph, rejected } = graphOf({ nodeCount: 3, tail: [2, 0, 2, 0], head: [0, 1, 1, 1], weights: { hours: [1, 2, 3, 4], cost: [5, 6, 7, 8] } });
  expect(rejected).toEqual([]);
  expect(Array.from(graph.firstArc)).toEqual([0, 2, 2, 4]);
  expect(Array.from(graph.tail)).toEqual([0, 0, 2, 2]);
  expect(Array.from(graph.head)).toEqual([1, 1, 0, 1]);
  expect(Array.from(graph.row)).toEqual([1, 3, 0, 2]);
  expect(Array.from(graph.weights.hours)).toEqual([2, 4, 1, 3]);
  expect(Array.from(graph.weights.cost)).toEqual([6, 8, 5, 7]);
});

test('an arc with a fault is left out and reported with what stood there', () => {
  const { graph, rejected } = graphOf({
    nodeCount: 2,
    tail: [0, 2, 0, 0, 0, 0, 0, 1],
    head: [1, 0, -1, 1, 1, 1, 1, 1],
    weights: { hours: [1, 1, 1, null, Number.NaN, -0.5, 1, 0], cost: [1, 1, 1, 1, 1, 1, Number.POSITIVE_INFINITY, 0] },
  });
  expect(Array.from(graph.row)).toEqual([0, 7]);
  expect(rejected).toEqual([
    { row: 1, field: 'tail', reason: 'unknown-node', got: '2' },
    { row: 2, field: 'head', reason: 'unknown-node', got: '-1' },
    { row: 3, field: 'hours', reason: 'absent', got: 'null' },
    { row: 4, field: 'hours', reason: 'not-a-number', got: 'NaN' },
    { row: 5, field: 'hours', reason: 'negative', got: '-0.5' },
    { row: 6, field: 'cost', reason: 'infinite', got: 'Infinity' },
  ]);
});

test('a list that is cut short lacks weights and heads', () => {
  const { rejected } = graphOf({ nodeCount: 2, tail: [0, 0], head: [1], weights: { hours: [] } });
  expect(rejected.map(({ row, field, reason }) => [row, field, reason])).toEqual([
    [0, 'hours', 'absent'],
    [1, 'head', 'unknown-node'],
  ]);
});

test('arcs are found by their head', () => {
  const { graph } = graphOf({ nodeCount: 3, tail: [2, 0, 1], head: [1, 1, 0], weights: {} });
  const { first, arc } = arcsInto(graph);
  expect(Array.from(first)).toEqual([0, 1, 3, 3]);
  expect(Array.from(arc, (number) => graph.tail[number])).toEqual([1, 0, 2]);
});
