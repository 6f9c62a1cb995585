import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as tables from '#columns/tables.ts';
import { type Measure, measures, settlements, tiers } from '#columns/vocabulary.ts';
import { cellFilter } from '#engine/coverage/answer.ts';
import { CoverageEngine, type CoverageTables } from '#engine/coverage/coverage-engine.ts';
import { anyNetwork, anyQuestion } from '#testing/any-network.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { curveSteps, stepsPerKm } from './answer.ts';
import { histogramOf } from './distance-steps.ts';
import { depths, type SeriesQuestion } from './question.ts';
import { SeriesEngine } from './series-engine.ts';

const months = columnsOf(
  tables.months,
  Array.from({ length: 12 }, (_, month) => ({ year: 2014, month: month + 1, share: (month + 1) / 78, status: 'modelled' as const })),
);
const anyKm = fc.oneof(
  fc.double({ min: 0, max: 40, noNaN: true }),
  fc.nat(160).map((step) => step / stepsPerKm),
);
const anySeries: fc.Arbitrary<SeriesQuestion> = fc
  .tuple(
    anyQuestion,
    fc.constantFrom<Measure>(...measures),
    fc.option(fc.tuple(anyKm, anyKm), { nil: null }),
    fc.option(fc.constantFrom(...depths), { nil: null }),
  )
  .map(([question, measure, band, depth]) => ({ ...question, measure, depth, between: band && [Math.min(...band), Math.max(...band)] }));

function enginesOf(network: CoverageTables): { coverage: CoverageEngine; series: SeriesEngine } {
  const coverage = new CoverageEngine(network);
  return { coverage, series: new SeriesEngine(coverage, { months, years: [2013, 2016] }) };
}

interface Point {
  readonly cell: number;
  readonly amount: number;
  readonly beforeKm: number;
  readonly afterKm: number;
  readonly anyKm: number;
  readonly passes: boolean;
  readonly inBand: boolean;
  readonly depth: number;
  readonly row: number;
}

/** Demand points in the region and area, as objects: what a reader of crossfilter's rule filters by hand. */
function pointsOf(coverage: CoverageEngine, question: SeriesQuestion): Point[] {
  const inPlace = coverage.counted({ ...question, tiers: null, settlements: null }, question.tierList);
  const cells = coverage.demand.cells(question.tierList);
  const amounts = coverage.demand.amounts(question.measure, question.year);
  const { beforeKm, afterKm } = coverage.access(question);
  const { km: others } = coverage.others(question);
  const [from, to] = question.between ?? [0, Number.POSITIVE_INFINITY];
  const networkKm = [...new Set(coverage.networkKinds(question).map((each) => each.network))].map(
    (id) => coverage.access({ ...question, as: id, with: [], net: null }).beforeKm,
  );
  return Array.from(inPlace.keys())
    .filter((row) => inPlace[row] === 1)
    .map((row) => ({
      row,
      cell: cells[row],
      amount: amounts[row],
      beforeKm: beforeKm[row],
      afterKm: afterKm[row],
      anyKm: Math.min(beforeKm[row], others[row]),
      passes: cellFilter(question)(tiers[Math.floor(cells[row] / settlements.length)], settlements[cells[row] % settlements.length]),
      inBand: afterKm[row] >= from && afterKm[row] <= to,
      depth: Math.min(3, networkKm.filter((km) => km[row] <= question.km).length),
    }))
    .filter(({ depth }) => question.depth === null || depth === question.depth);
}

const sumOf = (points: readonly Point[]) => points.reduce((sum, { amount }) => sum + amount, 0);

test('every series is the sum over the points that its filters leave, each distance compared unrounded', () => {
  fc.assert(
    fc.property(anyNetwork, anySeries, (network, question) => {
      const { coverage, series } = enginesOf(network);
      const answer = series.series(question);
      const points = pointsOf(coverage, question);
      const selected = points.filter(({ passes, inBand }) => passes && inBand);
      const within = (group: readonly Point[], of: 'beforeKm' | 'afterKm' | 'anyKm', km: number) => sumOf(group.filter((point) => point[of] <= km));
      for (let cell = 0; cell < answer.groupTotal.length; cell++) {
        const group = points.filter((point) => point.inBand && point.cell === cell);
        expect([answer.groupTotal[cell], answer.groupBefore[cell], answer.groupAfter[cell]]).toEqual([
          sumOf(group),
          within(group, 'beforeKm', question.km),
          within(group, 'afterKm', question.km),
        ]);
      }
      const passing = points.filter(({ passes }) => passes);
      const curve = (of: 'beforeKm' | 'afterKm' | 'anyKm') => Float64Array.from({ length: curveSteps }, (_, step) => within(passing, of, step / stepsPerKm));
      expect([answer.curveBefore, answer.curveAfter, answer.curveAny]).toEqual([curve('beforeKm'), curve('afterKm'), curve('anyKm')]);
      expect(answer.curveTotal).toBe(sumOf(passing));
      expect([answer.total, answer.before, answer.after]).toEqual([
        sumOf(selected),
        within(selected, 'beforeKm', question.km),
        within(selected, 'afterKm', question.km),
      ]);
      const parcels = (year: number) => selected.reduce((sum, { row }) => sum + coverage.demand.parcels(year)[row], 0);
      expect(Array.from(answer.parcelsByYear)).toEqual(Array.from(answer.years, parcels));
      const byMonth = Array.from(answer.parcelsByMonth);
      expect(byMonth.reduce((sum, amount) => sum + amount, 0)).toBe(question.year === 2014 ? parcels(2014) : 0);
      for (const [month, amount] of byMonth.entries()) expect(Math.abs(amount - (parcels(2014) * (month + 1)) / 78)).toBeLessThan(1);
    }),
    { numRuns: 150 },
  );
});

test('Lorenz curve and Gini are those of the definition, over every two points', () => {
  fc.assert(
    fc.property(anyNetwork, anySeries, (network, question) => {
      const { coverage, series } = enginesOf(network);
      const { gini, meanKm, unreached, lorenzDemand, lorenzDistance } = series.series(question);
      const selected = pointsOf(coverage, question).filter(({ passes, inBand, amount }) => passes && inBand && amount > 0);
      const reached = selected.filter(({ afterKm }) => afterKm < Number.POSITIVE_INFINITY).sort((a, b) => a.afterKm - b.afterKm);
      expect(unreached).toBe(sumOf(selected) - sumOf(reached));
      const demand = sumOf(reached);
      const demandKm = reached.reduce((sum, { amount, afterKm }) => sum + amount * afterKm, 0);
      if (demandKm === 0) {
        expect(gini).toBeNaN();
        return;
      }
      let differences = 0;
      for (const one of reached) for (const other of reached) differences += one.amount * other.amount * Math.abs(one.afterKm - other.afterKm);
      expect(gini).toBeCloseTo(differences / (2 * demand * demandKm), 9);
      expect(meanKm).toBeCloseTo(demandKm / demand, 9);
      for (let step = 1; step <= 100; step++) {
        // The nearest points that hold the step's share of the demand, the last one whole.
        const count = reached.findIndex((_, index) => sumOf(reached.slice(0, index + 1)) * 100 >= step * demand) + 1;
        const nearest = reached.slice(0, count);
        expect(lorenzDemand[step]).toBeCloseTo(sumOf(nearest) / demand, 9);
        expect(lorenzDistance[step]).toBeCloseTo(nearest.reduce((sum, { amount, afterKm }) => sum + amount * afterKm, 0) / demandKm, 6);
      }
      expect([lorenzDemand[0], lorenzDistance[0]]).toEqual([0, 0]);
    }),
    { numRuns: 150 },
  );
});

test('depth counts the networks within the limit, its classes are the whole selection, and it is not filtered by itself', () => {
  fc.assert(
    fc.property(anyNetwork, anySeries, (network, question) => {
      const { coverage, series } = enginesOf(network);
      const selected = pointsOf(coverage, { ...question, depth: null }).filter(({ passes, inBand }) => passes && inBand);
      expect(Array.from(series.depth(question).byDepth)).toEqual(depths.map((depth) => sumOf(selected.filter((point) => point.depth === depth))));
    }),
    { numRuns: 100 },
  );
});

test('a histogram holds what its curve gains in each bar', () => {
  const curve = Float64Array.from({ length: curveSteps }, (_, step) => step + 10);
  expect(Array.from(histogramOf(curve, 50))).toEqual([60, 50, 50, 50]);
  expect(histogramOf(curve, stepsPerKm)).toHaveLength(50);
});
