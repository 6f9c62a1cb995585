import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type Measure, measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import { expandDemand } from '#engine/demand/expand-demand.ts';
import { crossed } from '#engine/geo/inside-ring.ts';
import { readRing } from '#engine/geo/ring.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { anyNetwork, anyQuestion } from '#testing/any-network.ts';
import { cellFilter, cellIndex, reachOf } from './answer.ts';
import { CoverageEngine, type CoverageTables } from './coverage-engine.ts';
import { gapClasses } from './gap-classes.ts';
import { nearLimits } from './near-limits.ts';
import type { CoverageQuestion } from './question.ts';

/** One demand point as a reader of the definition would work it out: every facility looked at, nothing prepared. */
interface SlowPoint {
  readonly tier: (typeof tiers)[number];
  readonly settlement: (typeof settlements)[number];
  readonly codes: readonly number[];
  readonly country: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly people: number;
  readonly villages: number;
  readonly lng: number;
  readonly lat: number;
}

function slowPoints(network: CoverageTables, question: CoverageQuestion): SlowPoint[] {
  const demand = expandDemand(network.places);
  const parentOf = (code: number) => network.regions.parent[network.regions.code.indexOf(code)];
  return Array.from({ length: demand.rows }, (_, row) => {
    const county = network.places.county[demand.place[row]];
    const prefecture = parentOf(county);
    const province = parentOf(prefecture);
    const tierRow = Array.from(network.tiers.prefecture).indexOf(prefecture);
    const tier = tierRow < 0 ? 'none' : tiers[network.tiers.tier[tierRow]];
    const settlement = settlements[demand.settlement[row]];
    const { country } = network.regions;
    const covered = (agreementIds: readonly string[]) =>
      Array.from(network.facilities.lng.keys()).some(
        (facility) =>
          counts(network, { ...question, with: agreementIds }, facility, tier, settlement) &&
          greatCircleKm(network.facilities.lng[facility], network.facilities.lat[facility], demand.lng[row], demand.lat[row]) <= question.km,
      );
    return {
      tier,
      settlement,
      codes: [county, prefecture, province],
      country: country.values[country.codes[network.regions.code.indexOf(county)]],
      before: covered([]),
      after: covered(question.with),
      people: demand.people[row],
      villages: demand.villages[row],
      lng: demand.lng[row],
      lat: demand.lat[row],
    };
  });
}

/** An engine that has worked ahead as far as it can. */
function filledEngine(network: CoverageTables, year: number): CoverageEngine {
  const engine = new CoverageEngine(network);
  for (const _ of engine.fillMatrix(year));
  return engine;
}

function counts(
  { facilities, alliances, agreements }: CoverageTables,
  question: CoverageQuestion,
  facility: number,
  tier: string,
  settlement: string,
): boolean {
  const network = facilities.network.values[facilities.network.codes[facility]];
  const kind = kinds[facilities.kind[facility]];
  const { year } = question;
  const inForce = (from: number, to: number) => from <= year && (to === none || to >= year);
  if (!question.kinds.includes(kind) || (question.net !== null && !question.net.includes(network))) return false;
  if (facilities.opened[facility] > year || (facilities.closed[facility] !== none && facilities.closed[facility] <= year)) return false;
  const isAlliance = alliances.alliance.values.includes(question.as);
  const isOwn = isAlliance
    ? Array.from(alliances.from.keys()).some(
        (row) => alliances.member.values[alliances.member.codes[row]] === network && inForce(alliances.from[row], alliances.to[row]),
      )
    : network === question.as;
  if (isOwn) return true;
  return Array.from(agreements.from.keys()).some(
    (row) =>
      question.with.includes(agreements.id.values[agreements.id.codes[row]]) &&
      agreements.owner.values[agreements.owner.codes[row]] === network &&
      agreements.user.values[agreements.user.codes[row]] === question.as &&
      kinds[agreements.kind[row]] === kind &&
      inForce(agreements.from[row], agreements.to[row]) &&
      (agreements.tiers[row] === '' || agreements.tiers[row].split(',').includes(tier)) &&
      (agreements.settlements[row] === '' || agreements.settlements[row].split(',').includes(settlement)),
  );
}

function passes(point: SlowPoint, { region, area }: CoverageQuestion): boolean {
  const inRegion = region === null ? point.country === 'CN' : point.codes.includes(region);
  const ring = area === null ? null : readRing(area);
  if (ring === null || typeof ring === 'string') return inRegion;
  // The even-odd rule, side by side.
  const crossings = Array.from(ring.lng.keys()).filter((corner) => crossed(ring, corner, point.lng, point.lat) === 1);
  return inRegion && crossings.length % 2 === 1;
}

test('reach by tier, settlement and measure is what a search of every facility for every point gives', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, (network, question) => {
      const answer = new CoverageEngine(network).coverage(question);
      const points = slowPoints(network, question).filter((point) => passes(point, question));
      const sum = (measure: 'people' | 'villages', chosen: SlowPoint[]) => chosen.reduce((total, point) => total + point[measure], 0);
      for (const [tierCode, tier] of tiers.entries()) {
        for (const [settlementCode, settlement] of settlements.entries()) {
          const here = points.filter((point) => point.tier === tier && point.settlement === settlement);
          for (const measure of ['people', 'villages'] as const) {
            const cell = cellIndex(tierCode, settlementCode, measures.indexOf(measure));
            expect(answer.total[cell]).toBe(sum(measure, here));
            expect(answer.before[cell]).toBe(
              sum(
                measure,
                here.filter((point) => point.before),
              ),
            );
            expect(answer.after[cell]).toBe(
              sum(
                measure,
                here.filter((point) => point.after),
              ),
            );
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('an answer does not depend on what was asked before, nor on whether the matrix is filled', () => {
  fc.assert(
    fc.property(anyNetwork, fc.array(anyQuestion, { minLength: 2, maxLength: 5 }), (network, questions) => {
      const engine = new CoverageEngine(network);
      for (const question of questions.slice(0, -1)) engine.coverage(question);
      const last = questions.at(-1) as CoverageQuestion;
      const fresh = new CoverageEngine(network).coverage(last);
      expect(engine.coverage(last)).toEqual(fresh);
      expect(filledEngine(network, last.year).coverage(last)).toEqual(fresh);
    }),
    { numRuns: 50 },
  );
});

test('limits next to the one asked for are worked out ahead, none of them zero or less, and change no answer', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, (network, question) => {
      const engine = new CoverageEngine(network);
      const pieces = [...nearLimits(engine, { ...question, measure: 'people', unit: 'county' })].length;
      const near = [-1.5, -1, -0.5, 0.5, 1, 1.5].map((by) => question.km + by).filter((km) => km > 0);
      expect(pieces).toBe(near.length);
      for (const km of [question.km, ...near]) expect(engine.coverage({ ...question, km })).toEqual(new CoverageEngine(network).coverage({ ...question, km }));
    }),
    { numRuns: 50 },
  );
});

test('a search ahead changes no answer, however far it has come', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, fc.nat({ max: 4 }), (network, question, most) => {
      const [engine, other] = [new CoverageEngine(network), new CoverageEngine(network)];
      const search = engine.searchCoverage(question);
      for (let step = 0; step < most; step++) search.next();
      expect(engine.coverage(question)).toEqual(other.coverage(question));
      expect(engine.access(question).facilities()).toEqual(other.access(question).facilities());
      // What has been asked for is not searched for any more.
      if (most > 0) expect(search.next().done).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a network without facilities of a kind takes no room in the matrix', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, (network, question) => {
      const engine = filledEngine(network, question.year);
      engine.coverage(question);
      const { matrix } = engine;
      for (const id of network.alliances.member.values) {
        for (const kind of kinds.keys()) expect(matrix.has({ network: id, kind, year: question.year })).toBe(matrix.holds({ network: id, kind }));
      }
    }),
    { numRuns: 50 },
  );
});

test('areas of every unit add up to the filtered group', () => {
  const anyMeasure = fc.constantFrom<Measure>(...measures);
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anyMeasure, fc.constantFrom('province', 'prefecture', 'county'), (network, question, measure, unit) => {
      const engine = new CoverageEngine(network);
      const areas = engine.areas({ ...question, measure, unit: unit as 'province' });
      const reach = reachOf(engine.coverage(question), measure, cellFilter(question));
      const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
      expect({ total: sum(areas.total), before: sum(areas.before), after: sum(areas.after) }).toEqual(reach);
    }),
    { numRuns: 100 },
  );
});

test('parcels of a year sum to the deliveries of every prefecture that has people', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const { demand } = new CoverageEngine(network);
      const parcels = demand.parcels(2014);
      for (let row = 0; row < network.volumes.rows; row++) {
        const points = Array.from(parcels.keys()).filter(
          (point) => demand.hierarchy.regions.code[demand.hierarchy.prefectureOf[demand.county[point]]] === network.volumes.prefecture[row],
        );
        const people = points.reduce((sum, point) => sum + demand.points.people[point], 0);
        expect(points.reduce((sum, point) => sum + parcels[point], 0)).toBe(people > 0 ? network.volumes.delivered[row] : 0);
      }
    }),
  );
});

test('every gap falls in exactly one class, and those the agreements close are what they add', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, fc.constantFrom<Measure>(...measures), (network, question, measure) => {
      const engine = new CoverageEngine(network);
      const gaps = engine.gaps({ ...question, measure, unit: 'county' });
      const reach = reachOf(engine.coverage(question), measure, cellFilter(question));
      const sumOf = (gapClass: number) => gaps.row.reduce((sum, _, index) => sum + gaps.byClass[index * gapClasses.length + gapClass], 0);
      expect(gapClasses.map((_, index) => sumOf(index)).reduce((a, b) => a + b, 0)).toBe(reach.total - reach.before);
      expect(sumOf(gapClasses.indexOf('agreement'))).toBe(reach.after - reach.before);
    }),
    { numRuns: 100 },
  );
});
