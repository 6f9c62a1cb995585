import { Cube } from '../../src/engine/coverage/cube.ts';
import { type Contestant, ours, timed } from '../comparison.ts';
import { type Counts, categories, countIndex, filters, noCounts } from './question.ts';

/** Times that all filters are asked within one round: one time through takes less than the clock can tell well. */
const repeats = 200;

/** The cube of the product; its build is the pass over the rows. */
export function oursFilter(columns: readonly Uint8Array[]): Contestant<Counts> {
  const sizes = categories.map(({ size }) => size);
  const masks = filters.map((filter) =>
    filter.map((codes, category) => codes && Uint8Array.from({ length: sizes[category] }, (_, code) => (codes.includes(code) ? 1 : 0))),
  );
  let cube = new Cube(sizes, 1);
  let last: (readonly Float64Array[])[] = [];
  return {
    what: ours,
    build: () =>
      timed(() => {
        cube = new Cube(sizes, 1);
        for (let row = 0; row < columns[0].length; row++) {
          let cell = 0;
          for (let category = 0; category < sizes.length; category++) cell = cell * sizes[category] + columns[category][row];
          cube.sums[cell]++;
        }
      }),
    query() {
      const time = timed(() => {
        for (let repeat = 0; repeat < repeats; repeat++) last = masks.map((mask) => cube.counts(0, mask));
      });
      return time / (repeats * filters.length);
    },
    answer() {
      const counts = noCounts();
      for (const [filter, sums] of last.entries()) {
        for (const [category, byCode] of sums.entries()) counts.set(byCode, countIndex(filter, category, 0));
      }
      return counts;
    },
  };
}
