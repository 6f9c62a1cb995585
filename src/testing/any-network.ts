import * as fc from 'fast-check';
import * as tables from '#columns/tables.ts';
import { kinds, none, placeTypes, positions, settlements, tiers } from '#columns/vocabulary.ts';
import type { CoverageTables } from '#engine/coverage/coverage-engine.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';
import { ringText } from '#engine/geo/ring.ts';
import { anyRing } from './any-ring.ts';
import { columnsOf } from './columns-of.ts';

/** Operators of every such data set. */
export const networkIds = ['post', 'fast', 'near', 'abroad'];
/** Two provinces at home and one abroad; the second prefecture of the first is not in the tier list. */
const regionRows = [
  [510_000, 'province', none, 'CN'],
  [510_100, 'prefecture', 510_000, 'CN'],
  [510_101, 'county', 510_100, 'CN'],
  [510_102, 'county', 510_100, 'CN'],
  [519_000, 'prefecture', 510_000, 'CN'],
  [519_001, 'county', 519_000, 'CN'],
  [330_000, 'province', none, 'CN'],
  [330_700, 'prefecture', 330_000, 'CN'],
  [330_782, 'county', 330_700, 'CN'],
  [702_000, 'province', none, 'SG'],
  [702_100, 'prefecture', 702_000, 'SG'],
  [702_101, 'county', 702_100, 'SG'],
] as const;
const counties = [510_101, 510_102, 519_001, 330_782, 702_101];
const prefectures = [510_100, 519_000, 330_700, 702_100];

const hundredThousandths = (min: number, max: number) => fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
const year = fc.integer({ min: 2013, max: 2018 });

const anyPlaces = fc
  .array(
    fc.record({
      county: fc.constantFrom(...counties),
      lng: hundredThousandths(103, 103.4),
      lat: hundredThousandths(30, 30.4),
      type: fc.constantFrom(...placeTypes),
      position: fc.constantFrom(...positions),
      radiusKm: fc.integer({ min: 0, max: 1500 }).map((value) => value / 100),
      population: fc.nat(50_000),
      coreShare: fc.double({ min: 0, max: 1, noNaN: true }),
      villages: fc.nat(12),
      coreVillages: fc.nat(3),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((places) =>
    columnsOf(
      tables.places,
      places.map((place, index) => {
        const coreVillages = Math.min(place.coreVillages, place.villages);
        const isWhole = place.villages === coreVillages || place.type === 'point';
        return {
          code: place.county * 1000 + index,
          county: place.county,
          lng: place.lng,
          lat: place.lat,
          position: place.position,
          type: place.type,
          radiusKm: place.radiusKm,
          population: place.population,
          populationStatus: 'modelled',
          corePeople: isWhole ? place.population : Math.floor(place.population * place.coreShare),
          villages: place.villages,
          coreVillages,
        };
      }),
    ),
  );

const anyFacilities = (places: number) =>
  fc
    .array(
      fc.record({
        place: fc.nat(places - 1),
        network: fc.constantFrom(...networkIds),
        kind: fc.constantFrom(...kinds),
        lng: hundredThousandths(103, 103.4),
        lat: hundredThousandths(30, 30.4),
        opened: year,
        years: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      }),
      { maxLength: 25 },
    )
    .map((facilities) =>
      columnsOf(
        tables.facilities,
        facilities.map(({ years, ...facility }, index) => ({
          ...facility,
          anchor: 0,
          ordinal: index + 1,
          capacity: none,
          closed: years === null ? none : facility.opened + years,
          status: 'modelled',
          source: 'test',
        })),
      ),
    );

const scope = (words: readonly string[]) => fc.subarray([...words], { maxLength: 2 }).map((list) => list.join(','));

const anyAgreements = fc
  .array(
    fc.record({
      id: fc.constantFrom('deal', 'pact'),
      owner: fc.constantFrom(...networkIds),
      user: fc.constantFrom('union', ...networkIds),
      kind: fc.constantFrom(...kinds),
      tiers: scope(tiers),
      settlements: scope(settlements),
      from: year,
      to: fc.option(year, { nil: none }),
    }),
    { maxLength: 6 },
  )
  .map((agreements) =>
    columnsOf(
      tables.agreements,
      agreements.map((row) => ({ ...row, nameZh: '', nameEn: '', status: 'modelled', source: '' })),
    ),
  );

const anyAlliances = fc
  .array(fc.record({ member: fc.constantFrom(...networkIds), from: year, to: fc.option(year, { nil: none }) }), { maxLength: 3 })
  .map((alliances) =>
    columnsOf(
      tables.alliances,
      alliances.map((row) => ({ ...row, alliance: 'union', nameZh: '', nameEn: '', status: 'modelled', source: '' })),
    ),
  );

/** A small data set: places, facilities of four networks, an alliance `union`, agreements `deal` and `pact`, volumes. */
export const anyNetwork: fc.Arbitrary<CoverageTables> = anyPlaces.chain((places) =>
  fc.record({
    places: fc.constant(places),
    facilities: anyFacilities(places.rows),
    agreements: anyAgreements,
    alliances: anyAlliances,
    regions: fc.constant(
      columnsOf(
        tables.regions,
        regionRows.map(([code, level, parent, country]) => ({
          code,
          level,
          parent,
          country,
          nameZh: '',
          nameEn: '',
          pinyin: '',
          lng: 0,
          lat: 0,
          population: none,
          populationStatus: 'modelled',
          inData: 1,
        })),
      ),
    ),
    tiers: fc.array(fc.constantFrom(...tiers), { minLength: 3, maxLength: 3 }).map((codes) =>
      columnsOf(
        tables.tierTable,
        codes.map((tier, index) => ({ list: 'list', prefecture: [510_100, 330_700, 702_100][index], tier })),
      ),
    ),
    volumes: fc.array(fc.nat(1_000_000), { minLength: prefectures.length, maxLength: prefectures.length }).map((totals) =>
      columnsOf(
        tables.volumes,
        totals.map((delivered, index) => ({ prefecture: prefectures[index], year: 2014, collected: 0, delivered, status: 'modelled' })),
      ),
    ),
    settlementWeights: fc.constant(columnsOf(tables.settlementWeights, [{ year: 2014, settlement: 'rural', weight: 0.4 }])),
    demandHexagons: fc.constant(columnsOf(tables.demandHexagons, [])),
    home: fc.constant('CN'),
  }),
);

/** The `networks` table of such a data set. */
export const networkColumns = columnsOf(
  tables.networks,
  networkIds.map((id) => ({ id, nameZh: '', nameEn: '', country: 'CN', note: '' })),
);

const listOrAll = <W extends string>(words: readonly W[]) => fc.option(fc.subarray([...words], { minLength: 1 }), { nil: null });

export const anyQuestion: fc.Arbitrary<CoverageQuestion> = fc.record({
  as: fc.constantFrom('union', ...networkIds),
  with: fc.subarray(['deal', 'pact']),
  net: fc.option(fc.subarray(networkIds, { minLength: 1 }), { nil: null }),
  kinds: fc.subarray([...kinds], { minLength: 1 }),
  year,
  tierList: fc.constant('list'),
  tiers: listOrAll(tiers),
  settlements: listOrAll(settlements),
  region: fc.constantFrom(null, 510_000, 510_100, 519_000, 510_102, 330_782, 702_000, 999_999),
  area: fc.option(anyRing.map(ringText), { nil: null }),
  km: fc.double({ min: 0, max: 30, noNaN: true }),
});
