import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOrder } from './row-order.ts';

/** By comparison, as a reader of the definition would do it; `sort` is stable. */
function slowOrder(values: readonly number[], descending: boolean, rows: readonly number[]): number[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [values[a], values[b]];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    if (x === y) return 0;
    return x < y === descending ? 1 : -1;
  });
}

const anyValue = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));

test('rows come in the order of their values, equal ones as they were, unknown ones last', () => {
  fc.assert(
    fc.property(fc.array(anyValue), fc.boolean(), (values, descending) => {
      expect(Array.from(rowOrder(values, descending))).toEqual(slowOrder(values, descending, [...values.keys()]));
    }),
  );
});

test('only the rows that are given are ordered, ties as they are given', () => {
  const valuesAndRows = fc
    .array(fc.constantFrom(1, 2, Number.NaN), { minLength: 1 })
    .chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()])));
  fc.assert(
    fc.property(valuesAndRows, fc.boolean(), ([values, rows], descending) => {
      expect(Array.from(rowOrder(values, descending, Int32Array.from(rows)))).toEqual(slowOrder(values, descending, rows));
    }),
  );
});

test('700,000 rows come in exactly the order of a stable sort by comparison', () => {
  // People of synthetic villages, many alike: a linear congruential sequence (Park and Miller 1988), squared to be uneven.
  let seed = 1;
  const people = Array.from({ length: 700_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) ** 2 * 5_000);
  });
  for (const descending of [false, true]) {
    const expected = Int32Array.from([...people.keys()].sort((a, b) => (descending ? people[b] - people[a] : people[a] - people[b])));
    const order = rowOrder(people, descending);
    expect(order.findIndex((row, index) => row !== expected[index])).toBe(-1);
  }
});
