import { expect, test } from 'vitest';
import { shortestTree } from '../../src/engine/routing/dijkstra.ts';
import { nearPoints } from './near-points.ts';
import { costAlong, routesDifference, someNodes } from './pairs.ts';
import { leastTime, roadGraph } from './road-graph.ts';

const road = roadGraph(1500);
const { graph } = road;

test('the graph is the same every time and has 6.34 arcs a node, each with one back', () => {
  expect(roadGraph(1500)).toEqual(road);
  expect(graph.head).toHaveLength(1500 * 6.34);
  const ends = (a: Int32Array, b: Int32Array) => Array.from(a, (node, arc) => `${node} ${b[arc]}`).sort();
  expect(ends(graph.tail, graph.head)).toEqual(ends(graph.head, graph.tail));
});

test('nearly all nodes are joined, and no way is quicker than the bound that the peer is told', () => {
  const { cost } = shortestTree(graph, { weight: graph.weights.time }, 700);
  expect(cost.filter((time) => time === Number.POSITIVE_INFINITY).length).toBeLessThan(15);
  expect(cost.every((time, node) => leastTime(road, 700, node) <= time)).toBe(true);
});

test('near points are the nearest of all, nearest first', () => {
  const near = nearPoints(road, 3);
  const far = (a: number, b: number) => Math.hypot(road.lng[a] - road.lng[b], road.lat[a] - road.lat[b]);
  for (const point of [0, 500, 1499]) {
    const others = Array.from(road.lng.keys()).filter((other) => other !== point);
    expect(Array.from(near.subarray(point * 3, point * 3 + 3))).toEqual(others.sort((a, b) => far(point, a) - far(point, b)).slice(0, 3));
  }
});

test('a path that is none, ends elsewhere or costs more is told', () => {
  const [from, to] = [graph.tail[0], graph.head[0]];
  expect(costAlong(graph, from, to, [from, to])).toBe(graph.weights.time[0]);
  expect(costAlong(graph, from, to, [])).toBe(Number.POSITIVE_INFINITY);
  expect(costAlong(graph, from, to, [from])).toBeNaN();
  const pairs = { from: Int32Array.of(from), to: Int32Array.of(to) };
  expect(routesDifference(graph, pairs, [[from, to]], [[from, to]])).toBeNull();
  expect(routesDifference(graph, pairs, [[from, to]], [[from, to, from, to]])).toMatch(/^from \d+ to \d+ at \d+, and at \d+$/);
});

test('nodes that are asked lie in the graph and are the same every time', () => {
  const nodes = someNodes(50, 200, 6);
  expect(nodes).toEqual(someNodes(50, 200, 6));
  expect(nodes.every((node) => node >= 0 && node < 50)).toBe(true);
});
