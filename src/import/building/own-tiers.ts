import type { DataSet } from '#columns/data-set.ts';
import type { TierList } from '#columns/manifest.ts';
import type { Columns } from '#columns/schema.ts';
import type { tierTable } from '#columns/tables.ts';
import { none, regionLevels, type Tier, tiers } from '#columns/vocabulary.ts';
import { regionHierarchy } from '#engine/demand/hierarchy.ts';
import { tierCode } from '#import/mapping/values.ts';
import type { BuildFile } from './build-input.ts';
import { dictionaryOf } from './column-builder.ts';
import type { OwnDemand } from './own-demand.ts';
import { prefectureCodes } from './region-codes.ts';

/** Classes by people of a prefecture where no list is there: from so many people on. */
const populationClasses: readonly (readonly [from: number, tier: Tier])[] = [
  [5_000_000, '1'],
  [1_000_000, '2'],
  [300_000, '3'],
  [100_000, '4'],
  [0, '5'],
];

const prefectureLevel = regionLevels.indexOf('prefecture');

interface OwnTiers {
  /** Null: the shipped table as it is. */
  readonly table: Columns<typeof tierTable> | null;
  /** Lists that are new; the first is the usual one. */
  readonly lists: readonly TierList[];
}

/** Tiers by a file of them, by a column of the demand, or by population where regions are the reader's own and nothing else is said. */
export function ownTiers(files: readonly BuildFile[], demand: OwnDemand | null, data: DataSet, title: string): OwnTiers {
  const regions = demand?.regions ?? data.tables.regions;
  const rows = fromFiles(files, regions) ?? (demand && fromColumn(demand)) ?? (demand?.hasOwnRegions ? byPopulation(regions) : null);
  if (!rows) return { table: null, lists: [] };
  const shipped = demand?.hasOwnRegions ? null : data.tables.tiers;
  const sorted = [...rows.tierOf].sort(([a], [b]) => a - b);
  const own = { list: sorted.map(() => rows.id), prefecture: sorted.map(([code]) => code), tier: sorted.map(([, tier]) => tier) };
  const table: Columns<typeof tierTable> = {
    rows: sorted.length + (shipped?.rows ?? 0),
    list: dictionaryOf([...own.list, ...Array.from(shipped?.list.codes ?? [], (code) => shipped?.list.values[code] ?? '')]),
    prefecture: Int32Array.from([...own.prefecture, ...(shipped?.prefecture ?? [])]),
    tier: Uint8Array.from([...own.tier, ...(shipped?.tier ?? [])]),
  };
  const isWhole = Array.from(regions.code.keys()).every((row) => regions.level[row] !== prefectureLevel || rows.tierOf.has(regions.code[row]));
  const present = tiers.filter((tier, code) => own.tier.includes(code) || (tier === 'none' && !isWhole));
  const publisher = rows.id === 'by-population' ? { en: 'Classes by population of the region', zh: '按区域人口分级' } : { en: title, zh: title };
  return { table, lists: [{ id: rows.id, publisher, year: Number(data.manifest.made.slice(0, 4)), tiers: present }] };
}

interface TierRows {
  readonly id: string;
  readonly tierOf: ReadonlyMap<number, number>;
}

function fromFiles(files: readonly BuildFile[], regions: DataSet['tables']['regions']): TierRows | null {
  if (files.length === 0) return null;
  const codeOf = prefectureCodes(regions);
  const tierOf = new Map<number, number>();
  for (const { checked } of files) {
    for (const row of checked.kept) {
      const code = codeOf(checked.fields.text('prefecture', row));
      if (code !== none) tierOf.set(code, tierCode(checked.fields.text('tier', row)));
    }
  }
  return tierOf.size > 0 ? { id: 'own', tierOf } : null;
}

/** The tier that most people of a prefecture have. */
function fromColumn({ places, regions, tier }: OwnDemand): TierRows | null {
  if (tier.every((code) => code === none)) return null;
  const { prefectureOf, countyOfPlace } = regionHierarchy(regions, places);
  const people = new Map<number, Float64Array>();
  for (let place = 0; place < places.rows; place++) {
    const prefecture = countyOfPlace[place] === none ? none : prefectureOf[countyOfPlace[place]];
    if (prefecture === none || tier[place] === none) continue;
    const sums = people.get(prefecture) ?? new Float64Array(tiers.length);
    sums[tier[place]] += places.population[place];
    people.set(prefecture, sums);
  }
  return { id: 'own', tierOf: new Map(Array.from(people, ([row, sums]) => [regions.code[row], sums.indexOf(Math.max(...sums))])) };
}

function byPopulation({ code, level, population }: DataSet['tables']['regions']): TierRows {
  const rows = Array.from(level.keys()).filter((row) => level[row] === prefectureLevel);
  const classOf = (people: number) => tiers.indexOf(populationClasses.find(([from]) => people >= from)?.[1] ?? 'none');
  return { id: 'by-population', tierOf: new Map(rows.map((row) => [code[row], classOf(population[row])])) };
}
