import { expect } from 'vitest';
import type { Terms } from '#engine/routing/dijkstra.ts';
import type { Arcs, Node } from '#engine/routing/graph.ts';
import type { Route } from '#engine/routing/route.ts';

/** A route from node to node at a cost, none where that is Infinity: its arcs join, may be used, and add up to what it says. */
export function expectRoute(arcs: Arcs, { weight, permitted }: Terms, wanted: { from: Node; to: Node; cost: number }, route: Route | null): void {
  if (wanted.cost === Number.POSITIVE_INFINITY) {
    expect(route).toBeNull();
    return;
  }
  expect(route).not.toBeNull();
  const { cost, arcs: along, nodes } = route!;
  const { from, to } = wanted;
  expect(along.every((arc) => permitted?.[arc] !== 0)).toBe(true);
  expect(Array.from(nodes)).toEqual([from, ...Array.from(along, (arc) => arcs.head[arc])]);
  expect(Array.from(nodes.subarray(0, -1))).toEqual(Array.from(along, (arc) => arcs.tail[arc]));
  expect(nodes[nodes.length - 1]).toBe(to);
  expect(cost).toBe(along.reduce((sum, arc) => sum + weight[arc], 0));
  expectCosts([cost], [wanted.cost]);
}

/** Equal, one by one; sums of weights that are not whole numbers, but for the rounding of another order. */
export function expectCosts(got: ArrayLike<number>, wanted: ArrayLike<number>): void {
  expect(got.length).toBe(wanted.length);
  for (let index = 0; index < wanted.length; index++) {
    const isExact = (Number.isInteger(wanted[index]) && Number.isInteger(got[index])) || !Number.isFinite(wanted[index]);
    const rounding = isExact ? 0 : 1e-12 * wanted[index];
    // One `expect` for each would be most of the time of a test.
    if (got[index] !== wanted[index] && !(Math.abs(got[index] - wanted[index]) <= rounding)) expect([index, got[index]]).toEqual([index, wanted[index]]);
  }
}
