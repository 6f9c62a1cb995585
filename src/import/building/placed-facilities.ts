import type { DataSet } from '#columns/data-set.ts';
import { tableParts } from '#columns/encode-table.ts';
import type { PackedTexts } from '#columns/packed-texts.ts';
import type { Columns, Dictionary } from '#columns/schema.ts';
import * as tables from '#columns/tables.ts';
import { regionHierarchy } from '#engine/demand/hierarchy.ts';
import { quantiles } from '#import/checking/quantile.ts';
import { once } from '#import/once.ts';
import { boundariesIn } from './boundaries.ts';
import type { BuildFile, BuildOptions } from './build-input.ts';
import type { BuiltIn } from './built-in.ts';
import { versionOf } from './column-builder.ts';
import type { TableFile } from './made-table.ts';
import { type OwnDemand, ownDemand } from './own-demand.ts';
import { approximateIn, type FacilityTables, facilityTables, type OwnFacilities, orderedFacilities, ownFacilities } from './own-facilities.ts';
import { type MixedFile, type MixedTexts, namesToBe, writtenNames } from './own-texts.ts';

/** The tables of a row for each facility. */
export interface LargeTables {
  readonly facilities: TableFile;
  readonly names: TableFile;
}

/** Facilities and places of the files: what takes a while to make, and is the same whatever is chosen about the rest of the data set. */
export interface PlacedFacilities extends Pick<FacilityTables, 'networks' | 'others' | 'largest'>, Pick<OwnFacilities, 'rows' | 'networkIds' | 'networkNames'> {
  readonly demand: OwnDemand | null;
  readonly hasBoundaries: boolean;
  readonly columns: FacilityTables['facilities'];
  /** What the large tables will be as files; found when first asked for. */
  readonly toBe: () => Promise<LargeTables>;
  readonly written: () => Promise<LargeTables>;
  readonly approximate: number;
  /** The smallest prefecture or province that holds nearly all of them, in the shipped regions. */
  readonly region: number | null;
  /** Where nearly all of them lie. */
  readonly usual: { readonly lng: Float64Array; readonly lat: Float64Array };
  /** The first and the last in which one was opened or closed; none where no row says it. */
  readonly years: readonly number[];
}

/**
 * @param files in the order of the data set.
 * @param mixed what ids or names of a file will be in a table: found while the other columns are looked at.
 */
export async function placedFacilities(
  files: readonly BuildFile[],
  { data, readFacilities }: BuiltIn,
  { beside, title, duplicates }: Pick<BuildOptions, 'beside' | 'title' | 'duplicates'>,
  mixed: (texts: PackedTexts) => Promise<MixedTexts>,
): Promise<PlacedFacilities> {
  const of = (role: string) => files.filter(({ checked }) => checked.role === role);
  const boundaries = of('boundaries').flatMap(({ json, setup }) => boundariesIn(json, setup.mapping, setup.datum));
  const demand = of('demand').length > 0 ? await ownDemand(of('demand'), boundaries, data, title) : null;
  const places = demand?.places ?? data.tables.places;
  const own = orderedFacilities(ownFacilities(of('facilities'), new Set(duplicates.dropped), data.tables.networks, places), places.rows);
  const isBeside = beside === 'shipped' && demand === null;
  const { facilities: columns, ...facility } = facilityTables(own, isBeside ? { facilities: await readFacilities(), networks: data.tables.networks } : null);
  // A million rows are laid out, and read, in a moment.
  const parts = once(async () => tableParts(tables.facilities, columns, 'whole') as Uint8Array<ArrayBuffer>[]);
  const toBe = once(async (): Promise<LargeTables> => {
    const mixedFiles = Promise.all(of('facilities').map((file) => mixedFile(file, mixed)));
    const laidOut = await parts();
    const bytes = laidOut.reduce((size, { length }) => size + length, 0);
    const version = versionOf(...laidOut);
    return { facilities: { rows: columns.rows, bytes, version, content: null }, names: namesToBe(own.files, await mixedFiles, own) };
  });
  return {
    ...facility,
    columns,
    toBe,
    written: async () => {
      const { facilities, names } = await toBe();
      return { facilities: { ...facilities, content: new Blob(await parts()) }, names: { ...names, content: writtenNames(own.files, own) } };
    },
    rows: own.rows,
    networkIds: own.networkIds,
    networkNames: own.networkNames,
    demand,
    hasBoundaries: boundaries.length > 0,
    approximate: approximateIn(own),
    region: demand ? null : regionOf(own, data.tables),
    usual: usual(own),
    years: yearsIn(columns),
  };
}

async function mixedFile({ checked: { fields } }: BuildFile, mixed: (texts: PackedTexts) => Promise<MixedTexts>): Promise<MixedFile> {
  const [ids, names] = (['id', 'name'] as const).map((field) => fields.texts(field)).map((texts) => texts && mixed(texts));
  return { ids: await ids, names: await names };
}

/** The same with arrays of its own, to be handed over. */
export function copiedColumns({ network, source, ...columns }: FacilityTables['facilities']): FacilityTables['facilities'] {
  const words = ({ values, codes }: Dictionary) => ({ values, codes: codes.slice() });
  const numbers = Object.entries(columns).map(([name, values]) => [name, typeof values === 'number' ? values : values.slice()]);
  return { ...(Object.fromEntries(numbers) as typeof columns), network: words(network), source: words(source) };
}

/** Before it there is no year, only `none`. */
const firstYear = 1900;

function yearsIn({ opened, closed }: Columns<typeof tables.facilities>): number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const years of [opened, closed]) {
    for (let row = 0; row < years.length; row++) {
      const year = years[row];
      if (year < firstYear) continue;
      if (year < first) first = year;
      if (year > last) last = year;
    }
  }
  return last === 0 ? [] : [first, last];
}

/** Nearly all: of so many facilities in a hundred. */
const nearlyAll = 0.95;

function regionOf({ rows, place }: OwnFacilities, { places, regions }: DataSet['tables']): number | null {
  const { countyOfPlace, prefectureOf, provinceOf } = regionHierarchy(regions, places);
  for (const above of [prefectureOf, provinceOf]) {
    const counts = new Int32Array(regions.rows);
    for (let at = 0; at < place.length; at++) {
      const region = above[countyOfPlace[place[at]]];
      if (region >= 0) counts[region]++;
    }
    const found = counts.findIndex((count) => count > 0 && count >= rows * nearlyAll);
    if (found >= 0) return regions.code[found];
  }
  return null;
}

/** One facility in so many may be left out on either side: a single wrong row would make the map small. */
const strayShare = 0.002;

function usual(points: { readonly lng: Float64Array; readonly lat: Float64Array }): PlacedFacilities['usual'] {
  const ends = (values: Float64Array): Float64Array => Float64Array.from(quantiles(values, [strayShare, 1 - strayShare]));
  return points.lng.length === 0 ? points : { lng: ends(points.lng), lat: ends(points.lat) };
}
