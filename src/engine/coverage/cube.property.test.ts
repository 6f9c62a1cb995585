import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cube } from './cube.ts';

const anyCube = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    rows: fc.array(fc.record({ codes: fc.tuple(...sizes.map((size) => fc.nat(size - 1))), plane: fc.nat(1), amount: fc.nat(1000) }), { maxLength: 60 }),
    filters: fc.tuple(...sizes.map((size) => fc.option(fc.array(fc.constantFrom(0, 1), { minLength: size, maxLength: size }), { nil: null }))),
  }),
);

test('counts are what a scan of the rows gives, for any number of categories', () => {
  fc.assert(
    fc.property(anyCube, ({ sizes, rows, filters }) => {
      const cube = new Cube(sizes, 2);
      for (const { codes, plane, amount } of rows) cube.sums[plane * cube.cells + cube.cellOf(codes)] += amount;
      for (const plane of [0, 1]) {
        const expected = sizes.map((size) => new Array<number>(size).fill(0));
        for (const row of rows) {
          if (row.plane !== plane || !row.codes.every((code, axis) => filters[axis]?.[code] !== 0)) continue;
          for (const [axis, code] of row.codes.entries()) expected[axis][code] += row.amount;
        }
        const counts = cube.counts(
          plane,
          filters.map((filter) => (filter ? Uint8Array.from(filter) : null)),
        );
        expect(counts.map((sums) => Array.from(sums))).toEqual(expected);
      }
    }),
  );
});
