import { emptyColumns } from '../../src/columns/empty-columns.ts';
import type { Columns } from '../../src/columns/schema.ts';
import * as tables from '../../src/columns/tables.ts';
import { none, type Status } from '../../src/columns/vocabulary.ts';
import { CoverageEngine } from '../../src/engine/coverage/coverage-engine.ts';
import { ParcelEngine } from '../../src/engine/routing/parcels/parcel-engine.ts';
import type { ParcelEngineTables } from '../../src/engine/routing/parcels/parcel-tables.ts';
import type { RegionCode } from '../../src/engine/units.ts';
import { allianceMembers } from '../partners/networks.ts';
import { facts } from '../read/csv.ts';
import { collectedShares, provinceCollected } from '../volumes/collected.ts';
import type { Check } from './check.ts';

/** Tables that hours follow from. */
export interface HoursTables extends ParcelEngineTables {
  readonly regions: Columns<typeof tables.regions>;
  readonly tiers: Columns<typeof tables.tierTable>;
  readonly volumes: Columns<typeof tables.volumes>;
  readonly settlementWeights: Columns<typeof tables.settlementWeights>;
}

/** Prefectures that parcels are sent from: those that collect most. */
const originsMost = 40;
const expressRegions = ['east', 'central', 'west'] as const;
type ExpressRegion = (typeof expressRegions)[number];

/** Parcels by whole hours to the door, by region of the country. */
type HoursSums = Record<ExpressRegion, { parcels: number; hours: number; within48: number; within72: number }>;

/** Modelled hours from sellers to doors against published ones: every network carries its share of the parcels by itself. */
export function hoursChecks(input: HoursTables): Check[] {
  const coverage = new CoverageEngine({ ...input, demandHexagons: emptyColumns(tables.demandHexagons), home: 'CN' });
  const engine = new ParcelEngine(coverage, input);
  const sums = new Map<string, HoursSums>();
  return facts('published-hours').map((record) => {
    const year = Number(record.year);
    const key = `${year} ${record.scope === 'alliance'}`;
    const found = sums.get(key) ?? hoursSums(engine, coverage, year, record.scope === 'alliance');
    sums.set(key, found);
    const regions = expressRegions.filter((region) => record.scope === region || record.scope === 'China' || record.scope === 'alliance');
    const sum = (value: (of: HoursSums[ExpressRegion]) => number) => regions.reduce((total, region) => total + value(found[region]), 0);
    const part =
      record.check === 'mean hours to the door' ? sum((of) => of.hours) : 100 * sum((of) => (record.check.includes('48') ? of.within48 : of.within72));
    return {
      check: record.check,
      scope: record.scope,
      year,
      unit: record.unit,
      published: Number(record.published),
      modelled: part / sum((of) => of.parcels),
      status: record.status as Status,
      source: record.source,
      note: record.note,
    };
  });
}

function hoursSums(engine: ParcelEngine, coverage: CoverageEngine, year: number, allianceOnly: boolean): HoursSums {
  const [shares] = facts('market-shares').filter((record) => Number(record.year) === year);
  const members = allianceMembers(year);
  const networks = Object.keys(shares).filter((name) => Number(shares[name]) > 0 && name !== 'year' && (!allianceOnly || members.has(name)));
  const { demand } = coverage;
  const parcels = demand.parcels(year);
  const regionOf = regionOfPoints(coverage);
  const sums = Object.fromEntries(expressRegions.map((region) => [region, { parcels: 0, hours: 0, within48: 0, within72: 0 }])) as HoursSums;
  for (const as of networks) {
    for (const { prefecture, weight } of origins(year)) {
      const { before } = engine.hours({
        as,
        with: [],
        net: null,
        kinds: ['station', 'service-point', 'agency'],
        year,
        tierList: 'yicai-2022',
        travel: { terms: {}, detour: 1.324, closed: [], from: String(prefecture) },
      });
      for (let row = 0; row < demand.rows; row++) {
        const region = regionOf[row];
        if (region === none || before[row] === Number.POSITIVE_INFINITY) continue;
        const amount = parcels[row] * weight * Number(shares[as]);
        const of = sums[expressRegions[region]];
        of.parcels += amount;
        of.hours += amount * before[row];
        if (before[row] <= 48) of.within48 += amount;
        if (before[row] <= 72) of.within72 += amount;
      }
    }
  }
  return sums;
}

/** Place of each demand point's region in `expressRegions`; `none` outside. */
function regionOfPoints({ demand }: CoverageEngine): Int8Array {
  const named = new Map<RegionCode, number>(
    facts('provinces').map((record) => [Number(record.code), expressRegions.indexOf(record.express_region as ExpressRegion)]),
  );
  const { provinceOf, regions } = demand.hierarchy;
  return Int8Array.from(demand.county, (county) => (county === none ? none : (named.get(regions.code[provinceOf[county]]) ?? none)));
}

function origins(year: number): { prefecture: RegionCode; weight: number }[] {
  const provinces = provinceCollected();
  const weighted = collectedShares().map(({ prefecture, province, share }) => ({ prefecture, weight: share * (provinces.get(province)?.get(year) ?? 0) }));
  return weighted.sort((a, b) => b.weight - a.weight || a.prefecture - b.prefecture).slice(0, originsMost);
}
