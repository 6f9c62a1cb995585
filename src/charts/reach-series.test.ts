import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Measure, measures, settlements, tiers } from '#columns/vocabulary.ts';
import { type CoverageAnswer, cellCount, cellIndex, type Reach } from '#engine/coverage/answer.ts';
import { evenAnswer } from '#testing/data-summary.ts';
import { partsOf, reachSeries } from './reach-series.ts';

/** A cell holds `before <= after <= total`. */
const anyReach = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).map((amounts) => amounts.sort((one, other) => one - other));
const anyAnswer = fc.array(anyReach, { minLength: cellCount, maxLength: cellCount }).map(
  (cells): CoverageAnswer => ({
    before: Float64Array.from(cells, ([before]) => before),
    after: Float64Array.from(cells, ([, after]) => after),
    total: Float64Array.from(cells, ([, , total]) => total),
  }),
);

function sum(reaches: readonly Reach[]): Reach {
  return reaches.reduce((one, other) => ({ total: one.total + other.total, before: one.before + other.before, after: one.after + other.after }), {
    total: 0,
    before: 0,
    after: 0,
  });
}

it('has every cell of the measure once, and sums that are those of its bars', () => {
  fc.assert(
    fc.property(anyAnswer, fc.constantFrom<Measure>(...measures), (answer, measure) => {
      const { rows, columns, all } = reachSeries(answer, measure, { tiers, settlements });
      for (const [tier, row] of rows.entries()) {
        expect(row.tier).toBe(tiers[tier]);
        for (const [settlement, cell] of row.cells.entries()) {
          const at = cellIndex(tier, settlement, measures.indexOf(measure));
          expect(cell.settlement).toBe(settlements[settlement]);
          expect(cell.reach).toEqual({ total: answer.total[at], before: answer.before[at], after: answer.after[at] });
        }
        expect(row.reach).toEqual(sum(row.cells.map(({ reach }) => reach)));
      }
      for (const [column, { reach }] of columns.entries()) expect(reach).toEqual(sum(rows.map(({ cells }) => cells[column].reach)));
      expect(all).toEqual(sum(rows.map(({ reach }) => reach)));
    }),
  );
});

it('draws the largest bar in full thickness and the others by their amount', () => {
  const answer = evenAnswer(100, 40, 60);
  answer.total[cellIndex(tiers.indexOf('2'), settlements.indexOf('town'), measures.indexOf('people'))] = 400;
  const thicknesses = reachSeries(answer, 'people', { tiers, settlements }).rows.flatMap(({ cells }) => cells.map(({ thickness }) => thickness));
  expect(thicknesses.filter((thickness) => thickness === 1)).toHaveLength(1);
  expect(new Set(thicknesses)).toEqual(new Set([0.25, 1]));
});

it('has no thickness where nothing is counted', () => {
  expect(reachSeries(evenAnswer(0, 0, 0), 'people', { tiers, settlements }).rows[0].cells[0]).toEqual({
    settlement: 'urban',
    reach: { total: 0, before: 0, after: 0 },
    thickness: 0,
  });
});

it('parts add up to the whole', () => {
  expect(partsOf({ total: 100, before: 40, after: 75 })).toEqual({ own: 40, opened: 35, out: 25 });
});
