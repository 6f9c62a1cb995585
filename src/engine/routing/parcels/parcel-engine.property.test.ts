import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as tables from '#columns/tables.ts';
import { type Kind, kinds, modes, none, tiers as tierNames } from '#columns/vocabulary.ts';
import { reachOf } from '#engine/coverage/answer.ts';
import { CoverageEngine, type CoverageTables } from '#engine/coverage/coverage-engine.ts';
import { nearLimits } from '#engine/coverage/near-limits.ts';
import { GapEngine } from '#engine/gaps/gap-engine.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { sideIndex } from '#engine/partners/answer.ts';
import { PartnersEngine } from '#engine/partners/partners-engine.ts';
import { anyNetwork, anyQuestion } from '#testing/any-network.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { type LegPlan, legTimes, minutesOf } from './leg-times.ts';
import { ParcelEngine } from './parcel-engine.ts';
import type { TravelQuestion } from './question.ts';
import { type ChangedTerms, termValues } from './travel-terms.ts';
import { type Usable, usableFor } from './usable.ts';

const centre = kinds.indexOf('processing-centre');
const warehouse = kinds.indexOf('warehouse');

const anyLanes = (facilities: number) =>
  fc
    .array(
      fc.record({
        from: fc.nat(facilities - 1),
        to: fc.nat(facilities - 1),
        mode: fc.constantFrom(...modes),
        hours: fc.option(fc.integer({ min: 1, max: 40 }), { nil: none }),
        opened: fc.integer({ min: 2012, max: 2017 }),
      }),
      { maxLength: 40, size: 'max' },
    )
    .map((lanes) =>
      columnsOf(
        tables.lanes,
        lanes.map((lane) => ({ ...lane, fromTerminal: '', toTerminal: '', status: 'modelled', source: 'test' })),
      ),
    );

const anyTerms: fc.Arbitrary<ChangedTerms> = fc.record(
  {
    road: fc.integer({ min: 20, max: 90 }),
    sort: fc.integer({ min: 0, max: 6 }),
    'round-km': fc.integer({ min: 2, max: 40 }),
    customs: fc.integer({ min: 0, max: 30 }),
  },
  { requiredKeys: [] },
);

/** Many facilities near each other, most of them open, so that parcels have ways to go. */
const anyFacilities = (places: number) =>
  fc
    .array(
      fc.record({
        place: fc.nat(places - 1),
        network: fc.constantFrom('post', 'fast', 'near'),
        kind: fc.constantFrom('processing-centre', 'processing-centre', 'station', 'service-point', 'agency', 'warehouse'),
        lng: fc.integer({ min: 10_300_000, max: 10_420_000 }).map((value) => value / 1e5),
        lat: fc.integer({ min: 3_000_000, max: 3_040_000 }).map((value) => value / 1e5),
        opened: fc.constantFrom(2012, 2012, 2012, 2015),
        closed: fc.constantFrom(none, none, none, 2014),
      }),
      { minLength: 8, maxLength: 30, size: 'max' },
    )
    .map((facilities) =>
      columnsOf(
        tables.facilities,
        facilities.map((facility, index) => ({ ...facility, anchor: 0, ordinal: index + 1, capacity: none, status: 'modelled', source: 'test' })),
      ),
    );

interface Case {
  readonly network: CoverageTables;
  readonly engine: ParcelEngine;
  readonly coverage: CoverageEngine;
  readonly lanes: ReturnType<typeof columnsOf<typeof tables.lanes>>;
  readonly question: TravelQuestion;
}

const alliances = columnsOf(
  tables.alliances,
  ['fast', 'near'].map((member) => ({ alliance: 'union', nameZh: '', nameEn: '', member, from: 2012, to: none, status: 'modelled' as const, source: '' })),
);
const anyGround = anyNetwork.chain((network) => anyFacilities(network.places.rows).map((facilities) => ({ ...network, facilities, alliances })));

const anyCase: fc.Arbitrary<Case> = anyGround.chain((network) =>
  fc
    .record({
      lanes: anyLanes(network.facilities.rows),
      question: anyQuestion,
      as: fc.constantFrom('union', 'union', 'fast', 'post'),
      kinds: fc.constantFrom<Kind[]>(['station', 'service-point', 'agency'], ['station', 'service-point', 'agency'], ['agency'], ['station']),
      terms: anyTerms,
      detour: fc.constantFrom(1, 1.324, 2),
      closedRows: fc.array(fc.nat(network.facilities.rows - 1), { maxLength: 2 }),
      from: fc.constantFrom('warehouses', 'place', 'facility'),
    })
    .map(({ lanes, question, as, kinds: asked, terms, detour, closedRows, from }) => {
      const coverage = new CoverageEngine(network);
      const engine = new ParcelEngine(coverage, { ...network, lanes });
      const closedLanes = Array.from(lanes.from.keys()).filter((lane) => lane % 5 === 0 && closedRows.length > 0);
      const laneIds = closedLanes.map((lane) => `${engine.ids.id(lanes.from[lane])}~${engine.ids.id(lanes.to[lane])}`);
      const closed = [...closedRows.map((row) => engine.ids.id(row)), ...laneIds];
      const start =
        from === 'place'
          ? String(network.places.code[0])
          : from === 'facility' && network.facilities.rows > 0
            ? engine.ids.id(network.facilities.rows - 1)
            : null;
      return { network, coverage, engine, lanes, question: { ...question, as, kinds: asked, net: null, travel: { terms, detour, closed, from: start } } };
    }),
);

/** Minutes to every demand point, the slow way: every facility and every point is a node, every leg an edge, and edges are relaxed until nothing changes. */
function slowMinutes({ network, coverage, engine, lanes, question }: Case, usable: Usable): number[] {
  const { facilities } = network;
  const { points, hierarchy } = coverage.demand;
  const { travel, year } = question;
  const conditions = { terms: termValues(travel.terms), detour: travel.detour };
  const closed = new Set(travel.closed.map((id) => engine.ids.row(id)));
  const isClosedLane = (from: number, to: number) =>
    travel.closed.includes(`${engine.ids.id(from)}~${engine.ids.id(to)}`) || travel.closed.includes(`${engine.ids.id(to)}~${engine.ids.id(from)}`);
  const rows = Array.from(facilities.place.keys()).filter(
    (row) => facilities.opened[row] <= year && (facilities.closed[row] === none || year < facilities.closed[row]),
  );
  const nameOf = (row: number) => facilities.network.values[facilities.network.codes[row]];
  const countryOf = (row: number) => {
    const county = hierarchy.countyOfPlace[facilities.place[row]];
    return hierarchy.regions.country.codes[county];
  };
  const km = (a: number, b: number) => greatCircleKm(facilities.lng[a], facilities.lat[a], facilities.lng[b], facilities.lat[b]);
  const kmToPoint = (row: number, point: number) => greatCircleKm(facilities.lng[row], facilities.lat[row], points.lng[point], points.lat[point]);
  const nearestOf = (among: readonly number[], distance: (row: number) => number) =>
    among.reduce((best, row) => (best === none || distance(row) < distance(best) ? row : best), none);
  const minutes = (leg: Partial<LegPlan> & Pick<LegPlan, 'mode' | 'km' | 'endsAt'>) =>
    minutesOf(legTimes({ handOver: false, border: false, village: false, hours: null, ...leg }, conditions));
  const centres = rows.filter((row) => facilities.kind[row] === centre);
  const mayUse = (row: number) => usable.centres.includes(nameOf(row)) && !closed.has(row);
  const feederOf = (outlet: number) => {
    const own = centres.filter((row) => nameOf(row) === nameOf(outlet) && mayUse(row));
    return nearestOf(own.length > 0 ? own : centres.filter(mayUse), (row) => km(row, outlet));
  };
  const outletAt = (point: number, { network: name, kinds: outletKinds }: Usable['outlets'][number]) => {
    const outlet = nearestOf(
      rows.filter((row) => nameOf(row) === name && outletKinds.includes(facilities.kind[row])),
      (row) => kmToPoint(row, point),
    );
    return outlet !== none && kmToPoint(outlet, point) <= conditions.terms['round-km'] ? outlet : none;
  };

  const reached = new Array<number>(facilities.rows).fill(Number.POSITIVE_INFINITY);
  const arrive = (row: number, after: number) => {
    if (!mayUse(row) || after >= reached[row]) return false;
    reached[row] = after;
    return true;
  };
  const leave = (row: number, after: number) => {
    if (closed.has(row)) return;
    if (facilities.kind[row] === centre) arrive(row, after);
    else if (facilities.kind[row] === warehouse) {
      for (const name of usable.centres) {
        const to = nearestOf(
          centres.filter((other) => nameOf(other) === name && !closed.has(other)),
          (other) => km(row, other),
        );
        if (to !== none) arrive(to, after + minutes({ mode: 'feeder', km: km(row, to), endsAt: 'centre', handOver: name !== nameOf(row) }));
      }
    } else {
      const to = feederOf(row);
      if (to !== none) arrive(to, after + minutes({ mode: 'feeder', km: km(row, to), endsAt: 'centre', handOver: nameOf(to) !== nameOf(row) }));
    }
  };
  const ready = minutes({ mode: 'pick', km: 0, endsAt: 'centre' });
  if (travel.from === null) {
    const stores = rows.filter((row) => facilities.kind[row] === warehouse && usable.warehouses.includes(nameOf(row)) && !closed.has(row));
    for (const row of stores.length > 0 ? stores : centres.filter(mayUse)) leave(row, ready);
  } else if (travel.from.includes('-')) {
    const row = engine.ids.row(travel.from) ?? none;
    if (rows.includes(row)) leave(row, ready);
  } else {
    for (const choice of usable.outlets) {
      const outlet = outletAt(0, choice);
      if (outlet !== none) leave2(outlet);
    }
  }
  function leave2(outlet: number) {
    const collected = minutes({ mode: 'collect', km: kmToPoint(outlet, 0), endsAt: 'outlet' });
    const to = feederOf(outlet);
    if (to !== none) arrive(to, collected + minutes({ mode: 'feeder', km: km(outlet, to), endsAt: 'centre', handOver: nameOf(to) !== nameOf(outlet) }));
  }
  const edges = [
    ...Array.from(lanes.from.keys()).flatMap((lane) => {
      const [from, to] = [lanes.from[lane], lanes.to[lane]];
      if (!centres.includes(from) || !centres.includes(to) || lanes.opened[lane] > year || isClosedLane(from, to)) return [];
      return [{ from, to, mode: modes[lanes.mode[lane]], hours: lanes.hours[lane] === none ? null : lanes.hours[lane] }];
    }),
    ...centres.flatMap((from) =>
      facilities.network.values.flatMap((name) => {
        const to = nearestOf(
          centres.filter((row) => nameOf(row) === name),
          (row) => km(from, row),
        );
        return name === nameOf(from) || to === none || km(from, to) > 100 ? [] : [{ from, to, mode: 'hand-over' as const, hours: null }];
      }),
    ),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, mode, hours } of edges) {
      const border = countryOf(from) !== countryOf(to);
      const onLeg = minutes({ mode, km: km(from, to), endsAt: 'centre', handOver: nameOf(from) !== nameOf(to), border, hours });
      if (reached[from] < Number.POSITIVE_INFINITY && arrive(to, reached[from] + onLeg)) changed = true;
    }
  }
  return Array.from({ length: points.rows }, (_, point) => {
    let best = Number.POSITIVE_INFINITY;
    for (const choice of usable.outlets) {
      const outlet = outletAt(point, choice);
      const from = outlet === none ? none : feederOf(outlet);
      if (from === none) continue;
      const feeder = minutes({ mode: 'feeder', km: km(from, outlet), endsAt: 'outlet', handOver: nameOf(from) !== nameOf(outlet) });
      best = Math.min(best, reached[from] + feeder + minutes({ mode: 'round', km: kmToPoint(outlet, point), endsAt: 'door' }));
    }
    return best;
  });
}

test('a good part of what is drawn here is reached', () => {
  const shares = fc.sample(anyCase, { numRuns: 60, seed: 1 }).map(({ engine, question }) => {
    const { after } = engine.hours(question);
    return after.filter((hours) => hours < Number.POSITIVE_INFINITY).length / after.length;
  });
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.12);
});

test('hours to every demand point are those of the slow way, before and after sharing', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { engine, coverage, question, network } = given;
      const { before, after } = engine.hours(question);
      const usable = usableFor(question, network);
      const own = slowMinutes(given, usable.before);
      const cells = coverage.demand.cells(question.tierList);
      expect(Array.from(before, (hours) => Math.round(hours * 60))).toEqual(own);
      const byGroup = usable.after.map((group) => ({ cells: group.cells, minutes: slowMinutes(given, group.usable) }));
      const shared = own.map((minutes, point) => Math.min(minutes, byGroup.find((group) => group.cells[cells[point]] === 1)?.minutes[point] ?? minutes));
      expect(Array.from(after, (hours) => Math.round(hours * 60))).toEqual(shared);
    }),
    { numRuns: 150 },
  );
});

test('the quickest path to a point takes the hours of that point, and every path is the sum of its legs', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), (given, seed) => {
      const { engine, coverage, question, network } = given;
      const { points } = coverage.demand;
      const point = seed % points.rows;
      const to = `${network.places.code[points.place[point]]}.${points.point[point]}`;
      const routes = engine.routes({ ...question, to });
      if (routes.problem?.reason === 'same' || routes.problem?.reason === 'unknown-from' || routes.problem?.reason === 'origin-not-open') return;
      const { before, after } = engine.hours(question);
      expect(routes.without.paths[0]?.hours ?? Number.POSITIVE_INFINITY).toBe(before[point]);
      expect(Math.min(routes.paths[0]?.hours ?? Number.POSITIVE_INFINITY, before[point])).toBe(after[point]);
      expect(routes.problem === null).toBe(routes.paths.length > 0);
      for (const { legs, hours, handOffs } of routes.paths) {
        expect(legs.reduce((sum, leg) => sum + Math.round(60 * (leg.moving + leg.sorting + leg.waiting)), 0)).toBe(Math.round(hours * 60));
        expect(legs.filter((leg) => leg.handOff).length).toBe(handOffs);
        for (const [at, leg] of legs.entries()) if (at > 0) expect(leg.from.facility).toBe(legs[at - 1].to.facility);
      }
      for (const one of routes.paths) {
        const beaten = routes.paths.some((other) => other !== one && other.hours <= one.hours && other.cost <= one.cost && other.handOffs <= one.handOffs);
        expect(beaten).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('bands hold all demand that passes the filters, and areas what is within the limit', () => {
  fc.assert(
    fc.property(anyCase, anyQuestion, (given, filter) => {
      const { engine, coverage, question } = given;
      const { tiers, settlements: inSettlements, region, area } = filter;
      const asked = {
        ...question,
        tiers,
        settlements: inSettlements,
        region,
        area,
        bands: [12, 24, 48, 1e6],
        limit: 24,
        measure: 'people',
        unit: 'county',
      } as const;
      const answer = engine.reach(asked);
      const counted = coverage.counted(asked, question.tierList);
      const people = coverage.demand.amounts('people', question.year).reduce((sum, amount, row) => sum + amount * counted[row], 0);
      const sum = (amounts: Float64Array) => amounts.reduce((total, amount) => total + amount, 0);
      expect([sum(answer.total), sum(answer.before), sum(answer.after), sum(answer.areaTotal)]).toEqual([people, people, people, people]);
      const { after } = engine.hours(question);
      const within = after.reduce((total, hours, row) => (counted[row] === 1 && hours <= 24 ? total + coverage.demand.points.people[row] : total), 0);
      expect(sum(answer.areaAfter)).toBe(within);
    }),
    { numRuns: 100 },
  );
});

test('with hours as the limit every view counts what Routes counts, before and after', () => {
  fc.assert(
    fc.property(anyCase, anyQuestion, fc.constantFrom(6, 12, 24, 48), (given, filter, limit) => {
      const { engine, coverage, question, network } = given;
      coverage.takeHoursFrom(engine);
      const { region, area } = filter;
      const everyone = { tiers: null, settlements: null, region, area };
      const asked = { ...question, ...everyone, km: 3, hours: limit } as const;
      const reach = engine.reach({ ...question, ...everyone, bands: [limit, 1e6], limit, measure: 'people', unit: 'county' });
      const within = (side: Float64Array) => Array.from(side.slice(0, tierNames.length));
      const answer = coverage.coverage(asked);
      const byTier = (side: 'before' | 'after') => tierNames.map((tier) => reachOf(answer, 'people', (of) => of === tier)[side]);
      expect([byTier('before'), byTier('after')]).toEqual([within(reach.before), within(reach.after)]);

      const areas = coverage.areas({ ...asked, unit: 'county', measure: 'people' });
      expect([Array.from(areas.row), Array.from(areas.before), Array.from(areas.after)]).toEqual(
        [reach.area, reach.areaBefore, reach.areaAfter].map((amounts) => Array.from(amounts)),
      );
      const gaps = new GapEngine(coverage, { ...network, networks: columnsOf(tables.networks, []) }).rows({
        ...asked,
        unit: 'county',
        measure: 'people',
        target: null,
      });
      const sum = (amounts: Float64Array) => amounts.reduce((total, amount) => total + amount, 0);
      expect(sum(gaps.after.subarray(0, gaps.rows))).toBe(sum(reach.areaAfter));
      expect(gaps.lowAfter.every(Number.isNaN)).toBe(true);

      const near = [-36, -24, -12, 12, 24, 36].filter((by) => limit + by > 0);
      expect([...nearLimits(coverage, { ...asked, unit: 'county', measure: 'people' })]).toHaveLength(near.length);
      expect(coverage.coverage(asked)).toEqual(answer);
    }),
    { numRuns: 100 },
  );
});

test('what sharing gains in hours is what lies between before and after', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(6, 12, 24, 48), (given, limit) => {
      const { engine, coverage, question, network } = given;
      coverage.takeHoursFrom(engine);
      const { kinds: asked, year, tierList, net, travel } = question;
      const partners = new PartnersEngine(coverage, { ...network, networks: columnsOf(tables.networks, []) });
      const everywhere = { region: null, area: null };
      const answer = partners.sharing({
        ...{ kinds: asked, year, tierList, net, travel, km: 3, hours: limit, ...everywhere },
        before: { base: [], edits: [] },
        after: { base: question.with, edits: [] },
      });
      const side = answer.sides.indexOf(question.as);
      if (side < 0) return;
      const reach = coverage.coverage({ ...question, tiers: null, settlements: null, ...everywhere, km: 3, hours: limit });
      const cells = (amounts: Float64Array) => Array.from(amounts.subarray(sideIndex(side, 0), sideIndex(side + 1, 0)));
      expect(cells(answer.before)).toEqual(Array.from(reach.before));
      expect(cells(answer.after)).toEqual(Array.from(reach.after));
    }),
    { numRuns: 100 },
  );
});

test('a question of hours without lanes is refused, and one of kilometres asks for none', () => {
  fc.assert(
    fc.property(anyCase, ({ coverage, question }) => {
      const everyone = { tiers: null, settlements: null, region: null, area: null };
      const { travel: _, ...byDistance } = question;
      expect(() => coverage.coverage({ ...byDistance, ...everyone, km: 3 })).not.toThrow();
      expect(() => coverage.coverage({ ...question, ...everyone, km: 3, hours: 24 })).toThrow('no lanes have been read');
    }),
    { numRuns: 20 },
  );
});
