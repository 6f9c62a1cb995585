import { expect, test } from 'vitest';
import { emptyColumns } from '#columns/empty-columns.ts';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import { columnsOf, type RowOf } from '#testing/columns-of.ts';
import { ParcelEngine } from './parcel-engine.ts';
import type { Travel } from './travel.ts';

const marks = { status: 'modelled', source: 'test' } as const;
const region = { country: 'CN', lng: 120, lat: 30, population: none, populationStatus: 'modelled', inData: 1, nameZh: '', nameEn: '', pinyin: '' } as const;
const place = {
  position: 'geonames',
  populationStatus: 'modelled',
  type: 'point',
  radiusKm: 0,
  villages: 0,
  coreVillages: 0,
  population: 100,
  corePeople: 100,
} as const;
const facility = { anchor: 0, capacity: none, opened: 2012, closed: none, ...marks } as const;
const lane = { mode: 'road', fromTerminal: '', toTerminal: '', hours: none, opened: 2012, ...marks } as const;
const agreement = { id: 'deal', nameZh: '', nameEn: '', owner: 'post', user: 'fast', tiers: '', settlements: '', from: 2014, to: none, ...marks } as const;

/** Three towns a degree apart. `fast` sends from the first and delivers to the second, `post` delivers to all and is joined by lanes, the far one by way of the middle. */
function small(
  lanes: readonly RowOf<typeof tables.lanes>[] = [
    { ...lane, from: 0, to: 2 },
    { ...lane, from: 1, to: 3 },
    { ...lane, from: 3, to: 4, hours: 9 },
  ],
) {
  const regions = columnsOf(tables.regions, [
    { ...region, code: 330_000, level: 'province', parent: none },
    { ...region, code: 330_700, level: 'prefecture', parent: 330_000 },
    { ...region, code: 330_782, level: 'county', parent: 330_700 },
  ]);
  const facilities = columnsOf(tables.facilities, [
    { ...facility, place: 0, network: 'fast', kind: 'processing-centre', ordinal: 1, lng: 120, lat: 30 },
    { ...facility, place: 0, network: 'post', kind: 'processing-centre', ordinal: 2, lng: 120.01, lat: 30 },
    { ...facility, place: 1, network: 'fast', kind: 'processing-centre', ordinal: 1, lng: 121.5, lat: 30 },
    { ...facility, place: 1, network: 'post', kind: 'processing-centre', ordinal: 2, lng: 121.51, lat: 30 },
    { ...facility, place: 2, network: 'post', kind: 'processing-centre', ordinal: 1, lng: 123, lat: 30 },
    { ...facility, place: 0, network: 'fast', kind: 'warehouse', ordinal: 3, lng: 120, lat: 30.01 },
    { ...facility, place: 1, network: 'fast', kind: 'station', ordinal: 3, lng: 121.5, lat: 30.01 },
    { ...facility, place: 1, network: 'post', kind: 'station', ordinal: 4, lng: 121.5, lat: 30.02 },
    { ...facility, place: 2, network: 'post', kind: 'station', ordinal: 2, lng: 123, lat: 30.01 },
  ]);
  const coverage = new CoverageEngine({
    regions,
    facilities,
    places: columnsOf(
      tables.places,
      [120, 121.5, 123].map((lng, at) => ({ ...place, code: 330_782_001 + at, county: 330_782, lng, lat: 30 })),
    ),
    tiers: emptyColumns(tables.tierTable),
    volumes: emptyColumns(tables.volumes),
    settlementWeights: emptyColumns(tables.settlementWeights),
    demandHexagons: emptyColumns(tables.demandHexagons),
    alliances: emptyColumns(tables.alliances),
    agreements: columnsOf(tables.agreements, [
      { ...agreement, kind: 'processing-centre' },
      { ...agreement, kind: 'station' },
    ]),
    home: 'CN',
  });
  const own = coverage.demand;
  const engine = new ParcelEngine(coverage, {
    facilities,
    lanes: columnsOf(tables.lanes, lanes),
    places: columnsOf(
      tables.places,
      [120, 121.5, 123].map((lng, at) => ({ ...place, code: 330_782_001 + at, county: 330_782, lng, lat: 30 })),
    ),
    alliances: emptyColumns(tables.alliances),
    agreements: columnsOf(tables.agreements, [
      { ...agreement, kind: 'processing-centre' },
      { ...agreement, kind: 'station' },
    ]),
  });
  const question = (travel: Partial<Travel> = {}, agreements: string[] = ['deal']) => ({
    as: 'fast',
    with: agreements,
    net: null,
    kinds: ['station' as const],
    year: 2014,
    tierList: 'list',
    travel: { terms: {}, detour: 1.324, closed: [], from: null, ...travel },
  });
  const routes = (to: string, travel?: Partial<Travel>, agreements?: string[]) => engine.routes({ ...question(travel, agreements), to });
  return { engine, routes, question, points: own.rows };
}

test('a parcel is handed over to whom an agreement opens, and the path is told leg by leg', () => {
  const { paths, without, problem } = small().routes('330782003');
  expect(problem).toBeNull();
  expect(paths[0].handOffs).toBe(1);
  expect(paths[0].legs.map(({ mode, network, handOff }) => [mode, network, handOff])).toEqual([
    ['pick', 'fast', false],
    ['feeder', 'post', true],
    ['road', 'post', false],
    ['road', 'post', false],
    ['feeder', 'post', false],
    ['round', 'post', false],
  ]);
  // The lane with a figure takes it, whatever its distance.
  expect(paths[0].legs[3].moving).toBe(9);
  expect(without).toEqual({ problem: { reason: 'no-outlet', nearestNetwork: 'post', nearestKm: expect.closeTo(1.112, 2) }, paths: [] });
});

test('a closed centre or lane cuts off, either way round, and is no way for those who are left', () => {
  const { engine, question } = small();
  const hours = (closed: string[]) => engine.hours(question({ closed })).after[2];
  expect(hours([])).toBeLessThan(100);
  expect(hours(['post-330782002-02~post-330782003-01'])).toBe(Number.POSITIVE_INFINITY);
  expect(hours(['post-330782003-01~post-330782002-02'])).toBe(Number.POSITIVE_INFINITY);
  expect(hours(['post-330782002-02'])).toBe(Number.POSITIVE_INFINITY);
  const { broken } = engine.reach({
    ...question({ closed: ['post-330782002-02', 'nobody-330782002-09'] }),
    ...{ tiers: null, settlements: null, region: null, area: null, bands: [24, 1e6], limit: 24, measure: 'people', unit: 'county' },
  });
  expect(broken).toMatchObject({ cutOff: 100, late: 0, unknownClosed: ['nobody-330782002-09'] });
});

test.each([
  ['the same place twice', '330782001', { from: '330782001' }, { reason: 'same' }],
  ['a place that is not there', '330782009', {}, { reason: 'unknown-to', id: '330782009' }],
  ['a facility that is not there', '330782003', { from: 'fast-330782001-09' }, { reason: 'unknown-from', id: 'fast-330782001-09' }],
  ['a closed origin', '330782002', { from: 'fast-330782001-03', closed: ['fast-330782001-03'] }, { reason: 'origin-closed', id: 'fast-330782001-03' }],
  ['a seller whom nobody collects from', '330782002', { from: '330782001' }, { reason: 'no-origin' }],
  ['a round that nobody goes', '330782002', { terms: { 'round-km': 1 } }, { reason: 'no-outlet', nearestNetwork: 'fast' }],
] as [string, string, Partial<Travel>, object][])('says what is wrong: %s', (_, to, travel, problem) => {
  expect(small().routes(to, travel).problem).toMatchObject(problem);
});

test('where outlets stand but no lane leads, it says whom nobody may hand over to', () => {
  expect(small([]).routes('330782003').problem).toEqual({ reason: 'no-hand-over', networks: ['post'] });
});

test('a lane that is not open yet is not driven', () => {
  expect(small([{ ...lane, from: 0, to: 2, opened: 2015 }]).routes('330782002').problem).toMatchObject({ reason: 'no-hand-over' });
});
