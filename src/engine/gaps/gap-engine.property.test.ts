import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type Measure, measures, none, positions, settlements, tiers } from '#columns/vocabulary.ts';
import { reachOf } from '#engine/coverage/answer.ts';
import { CoverageEngine, type CoverageTables } from '#engine/coverage/coverage-engine.ts';
import { gapClasses, gapClassOf } from '#engine/coverage/gap-classes.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { anyNetwork, anyQuestion, networkColumns } from '#testing/any-network.ts';
import type { GapRows } from './answer.ts';
import { GapEngine } from './gap-engine.ts';
import { type GapQuestion, gapSortKeys, gapUnits } from './question.ts';

const anyTarget = fc.option(fc.constantFrom(0.5, 0.95, 1), { nil: null });
const anyGapQuestion: fc.Arbitrary<GapQuestion> = fc
  .tuple(anyQuestion, fc.constantFrom(...gapUnits), fc.constantFrom<Measure>(...measures), anyTarget)
  .map(([question, unit, measure, target]) => ({ ...question, unit, measure, target }));

function enginesOf(network: CoverageTables): { coverage: CoverageEngine; gaps: GapEngine } {
  const coverage = new CoverageEngine(network);
  return { coverage, gaps: new GapEngine(coverage, { ...network, networks: networkColumns }) };
}

const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
const plane = (planes: Float64Array, number: number, rows: number) => planes.subarray(number * rows, (number + 1) * rows);

test('at every level the rows add up to the whole, and the four classes to the gap', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, (network, question) => {
      const { coverage, gaps } = enginesOf(network);
      const list = gaps.rows(question);
      const answer = coverage.coverage(question);
      const inGroup = (tier: string, settlement: string) =>
        (question.tiers?.includes(tier as 'none') ?? true) && (question.settlements?.includes(settlement as 'town') ?? true);
      for (const [code, measure] of measures.entries()) {
        const sums = {
          total: sumOf(plane(list.total, code, list.rows)),
          before: sumOf(plane(list.before, code, list.rows)),
          after: sumOf(plane(list.after, code, list.rows)),
        };
        expect(sums).toEqual(reachOf(answer, measure, inGroup));
        for (let index = 0; index < list.rows; index++) {
          const [agreement, ...rest] = gapClasses.map((_, gapClass) => list.byClass[(code * gapClasses.length + gapClass) * list.rows + index]);
          const of = (planes: Float64Array) => planes[code * list.rows + index];
          expect(agreement + sumOf(rest)).toBe(of(list.total) - of(list.before));
          expect(agreement).toBe(of(list.after) - of(list.before));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('children add up to their parents', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, (network, question) => {
      const { gaps } = enginesOf(network);
      const levels = gapUnits.map((unit) => gaps.rows({ ...question, unit }));
      for (const [level, parents] of levels.slice(0, -1).entries()) {
        const children = levels[level + 1];
        for (const name of ['total', 'before', 'after', 'byClass', 'realPeople', 'lowAfter', 'highAfter'] as const) {
          for (let number = 0; number * parents.rows < parents[name].length; number++) {
            const sums = new Map<number, number>();
            plane(children[name], number, children.rows).forEach((amount, index) => {
              sums.set(children.parent[index], (sums.get(children.parent[index]) ?? 0) + amount);
            });
            expect(plane(parents[name], number, parents.rows)).toEqual(Float64Array.from(parents.row, (row) => sums.get(row) ?? 0));
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** A place's row as a reader of the definitions would work it out: every facility looked at from every demand point. */
function slowPlace(network: CoverageTables, question: GapQuestion, list: GapRows, index: number) {
  const { coverage } = enginesOf(network);
  const { facilities, places } = network;
  const place = list.row[index];
  const { own, opened } = coverage.sources(question);
  const { points } = coverage.demand;
  const counted = coverage.counted(question, question.tierList);
  const cells = coverage.demand.cells(question.tierList);
  const amounts = coverage.demand.amounts(question.measure, question.year);
  const open = Array.from(facilities.lng.keys()).filter(
    (facility) =>
      question.kinds.includes(kinds[facilities.kind[facility]]) &&
      (question.net?.includes(networkOf(facility)) ?? true) &&
      facilities.opened[facility] <= question.year &&
      (facilities.closed[facility] === none || facilities.closed[facility] > question.year),
  );
  function networkOf(facility: number): string {
    return facilities.network.values[facilities.network.codes[facility]];
  }
  const isOwn = (facility: number) => own.some(({ network: id, kind }) => id === networkOf(facility) && kind === facilities.kind[facility]);
  const isOpened = (facility: number, row: number) =>
    opened.some(
      ({ network: id, kind, scope }) => id === networkOf(facility) && kind === facilities.kind[facility] && (scope === null || scope[cells[row]] === 1),
    );
  const kmTo = (facility: number, row: number) => greatCircleKm(facilities.lng[facility], facilities.lat[facility], points.lng[row], points.lat[row]);
  const nearest = (row: number, counts: (facility: number) => boolean) =>
    open.filter(counts).reduce((least, facility) => Math.min(least, kmTo(facility, row)), Number.POSITIVE_INFINITY);
  const core = points.start[place];
  const byClass = gapClasses.map(() => 0);
  for (let row = core; row < points.start[place + 1]; row++) {
    if (counted[row] === 0 || nearest(row, isOwn) <= question.km) continue;
    const afterKm = nearest(row, (facility) => isOwn(facility) || isOpened(facility, row));
    byClass[
      gapClasses.indexOf(
        gapClassOf(
          afterKm,
          nearest(row, () => true),
          question.km,
        ),
      )
    ] += amounts[row];
  }
  const people = Array.from(points.people.keys()).filter((row) => points.place[row] === place && counted[row] === 1);
  return {
    byClass,
    ownKm: nearest(core, isOwn),
    partnerKm: nearest(core, (facility) => !isOwn(facility)),
    partnerOpened: (facility: number) => isOpened(facility, core),
    isOwn,
    kmTo: (facility: number) => kmTo(facility, core),
    real: positions[places.position[place]] === 'modelled' ? 0 : people.reduce((sum, row) => sum + points.people[row], 0),
  };
}

test('classes, nearest facilities and real positions of a place are what a look at every facility gives', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, (network, any) => {
      const question = { ...any, unit: 'place' } as const;
      const { gaps } = enginesOf(network);
      const list = gaps.rows(question);
      const near = (got: number, wanted: number) => (wanted === Number.POSITIVE_INFINITY ? expect(got).toBe(wanted) : expect(got).toBeCloseTo(wanted, 7));
      for (let index = 0; index < list.rows; index++) {
        const slow = slowPlace(network, question, list, index);
        const measure = measures.indexOf(question.measure);
        expect(gapClasses.map((_, gapClass) => list.byClass[(measure * gapClasses.length + gapClass) * list.rows + index])).toEqual(slow.byClass);
        expect(list.closes[index]).toBe(Math.max(...slow.byClass) > 0 ? slow.byClass.indexOf(Math.max(...slow.byClass)) : none);
        near(list.ownKm[index], slow.ownKm);
        near(list.partnerKm[index], slow.partnerKm);
        expect(list.realPeople[index]).toBe(slow.real);
        const [own, partner] = [list.ownFacility[index], list.partnerFacility[index]];
        if (own !== none) expect([slow.isOwn(own), slow.kmTo(own).toFixed(6)]).toEqual([true, list.ownKm[index].toFixed(6)]);
        expect(list.partnerOpened[index]).toBe(partner === none ? none : Number(slow.partnerOpened(partner)));
        if (partner !== none)
          expect(networkColumns.id.values[networkColumns.id.codes[list.partnerNetwork[index]]]).toBe(
            network.facilities.network.values[network.facilities.network.codes[partner]],
          );
      }
    }),
    { numRuns: 100 },
  );
});

test('the band holds the reach, and is nothing where every position is real', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, (network, question) => {
      const measure = measures.indexOf(question.measure);
      const list = enginesOf(network).gaps.rows(question);
      const after = plane(list.after, measure, list.rows);
      for (const [index, amount] of after.entries()) {
        expect(list.lowAfter[index] <= amount && amount <= list.highAfter[index] && list.highAfter[index] <= plane(list.total, measure, list.rows)[index]).toBe(
          true,
        );
      }
      const real = { ...network, places: { ...network.places, position: network.places.position.map(() => positions.indexOf('geonames')) } };
      const sure = enginesOf(real).gaps.rows(question);
      expect([sure.lowAfter, sure.highAfter]).toEqual([plane(sure.after, measure, sure.rows), plane(sure.after, measure, sure.rows)]);
    }),
    { numRuns: 100 },
  );
});

test('a row has a tier and a settlement where all of its demand has the same', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, (network, question) => {
      const { coverage, gaps } = enginesOf(network);
      const list = gaps.rows({ ...question, unit: 'place' });
      const counted = coverage.counted(question, question.tierList);
      const cells = coverage.demand.cells(question.tierList);
      for (const [index, place] of list.row.entries()) {
        const here = Array.from(cells).filter((_, row) => coverage.demand.points.place[row] === place && counted[row] === 1);
        const only = (codes: Set<number>) => (codes.size === 1 ? [...codes][0] : none);
        expect(tiers[list.tier[index]]).toBe(tiers[only(new Set(here.map((cell) => Math.floor(cell / settlements.length))))]);
        expect(list.settlement[index]).toBe(only(new Set(here.map((cell) => cell % settlements.length))));
      }
    }),
    { numRuns: 100 },
  );
});

test('the partner of an area is the other network with most of its gap within the limit', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, (network, question) => {
      const { coverage, gaps } = enginesOf(network);
      const partners = gaps.partners(question);
      const list = gaps.rows(question);
      expect(partners.row).toEqual(list.row);
      const ids = Array.from(networkColumns.id.codes, (code) => networkColumns.id.values[code]);
      const own = new Set(coverage.sources({ ...question, net: null }).own.map((source) => source.network));
      // The gap that a network closes is what the view gains when the network is all there is beside it.
      for (let index = 0; index < partners.row.length; index++) {
        const closedBy = ids.map((id) => (own.has(id) || !(question.net?.includes(id) ?? true) ? 0 : closed(id, partners.row[index])));
        expect(partners.amount[index]).toBe(Math.max(0, ...closedBy));
        expect(partners.network[index]).toBe(Math.max(...closedBy) > 0 ? closedBy.indexOf(Math.max(...closedBy)) : none);
        expect(partners.opened[index]).toBeLessThanOrEqual(partners.amount[index]);
        if (question.with.length === 0) expect(partners.opened[index]).toBe(0);
      }
      function closed(id: string, area: number): number {
        const alone = coverage.access({ ...question, as: id, with: [], net: null }).beforeKm;
        const before = coverage.access(question).beforeKm;
        const counted = coverage.counted(question, question.tierList);
        const amounts = coverage.demand.amounts(question.measure, question.year);
        const { county, hierarchy, points } = coverage.demand;
        const areaOf = (row: number) =>
          question.unit === 'place'
            ? points.place[row]
            : question.unit === 'county'
              ? county[row]
              : hierarchy[question.unit === 'province' ? 'provinceOf' : 'prefectureOf'][county[row]];
        return sumOf(amounts.filter((_, row) => counted[row] === 1 && areaOf(row) === area && before[row] > question.km && alone[row] <= question.km));
      }
    }),
    { numRuns: 100 },
  );
});

test('a list does not depend on what was asked before, nor on whether the matrix is filled', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, anyGapQuestion, (network, before, question) => {
      const { coverage, gaps } = enginesOf(network);
      for (const _ of coverage.fillMatrix(question.year));
      gaps.rows(before);
      expect(gaps.rows(question)).toEqual(enginesOf(network).gaps.rows(question));
    }),
    { numRuns: 100 },
  );
});

test('every column sorts all rows, and an area without demand is not listed', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, fc.constantFrom(...gapSortKeys.filter((key) => !key.startsWith('name'))), (network, question, sort) => {
      const { gaps } = enginesOf(network);
      const list = gaps.rows(question);
      const { order } = gaps.order({ ...question, sort, descending: true, text: '' }, null);
      expect([...order].sort((a, b) => a - b)).toEqual([...list.row.keys()]);
      for (let index = 0; index < list.rows; index++) expect(measures.some((_, measure) => list.total[measure * list.rows + index] > 0)).toBe(true);
    }),
  );
});

test('an impossible target is refused', () => {
  fc.assert(
    fc.property(anyNetwork, anyGapQuestion, fc.constantFrom(0, -1, 1.5, Number.NaN), (network, question, target) => {
      expect(() => enginesOf(network).gaps.rows({ ...question, target })).toThrow('wanted a share above 0 and up to 1.');
    }),
    { numRuns: 10 },
  );
});
