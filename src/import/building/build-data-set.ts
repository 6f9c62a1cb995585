import type { DataSet } from '#columns/data-set.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import { encodeTable, type Layout } from '#columns/encode-table.ts';
import { type Bilingual, type Manifest, type OwnFile, ownTableNames, type TableEntry, type TableName, type TierList, tableNames } from '#columns/manifest.ts';
import type { Columns, Table } from '#columns/schema.ts';
import * as tables from '#columns/tables.ts';
import { regionHierarchy } from '#engine/demand/hierarchy.ts';
import type { CheckedTable } from '#import/checking/check-table.ts';
import { quantiles } from '#import/checking/quantile.ts';
import { boundariesIn } from './boundaries.ts';
import type { BuildFile, BuildOptions } from './build-input.ts';
import type { BuiltIn } from './built-in.ts';
import { versionOf } from './column-builder.ts';
import { ownAgreements } from './own-agreements.ts';
import { ownDemand } from './own-demand.ts';
import { approximateIn, facilityTables, type OwnFacilities, orderedFacilities, ownFacilities } from './own-facilities.ts';
import { ownLanes } from './own-lanes.ts';
import type { FileTexts, Origins, WrittenTable } from './own-texts.ts';
import { ownTiers } from './own-tiers.ts';
import { ownVolumes } from './own-volumes.ts';

/** All files of a data set by name; `manifest.json` among them. */
export interface BuiltDataSet {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Writes the table of ids and names, here or on another processor. */
export type WriteNames = (files: readonly FileTexts[], from: Origins) => Promise<WrittenTable>;

/** Makes a data set of the reader's files and, where they say nothing, the shipped one. The order of rows and files makes no difference. */
export async function buildDataSet(
  input: readonly BuildFile[],
  { data, files: shippedFiles, readFacilities, readLanes }: BuiltIn,
  basemapOfWorld: Uint8Array<ArrayBuffer>,
  options: BuildOptions,
  writeNames: WriteNames,
): Promise<BuiltDataSet> {
  const files = [...input].sort((a, b) => (a.name < b.name ? -1 : 1));
  const of = (role: CheckedTable['role']) => files.filter(({ checked }) => checked.role === role);
  const shipped = data.tables;
  const { dropped, ...duplicates } = options.duplicates;
  const title: Bilingual = { en: options.title, zh: options.title };
  const boundaries = of('boundaries').flatMap(({ json, setup }) => boundariesIn(json, setup.mapping, setup.datum));
  const demand = of('demand').length > 0 ? await ownDemand(of('demand'), boundaries, data, options.title) : null;
  const places = demand?.places ?? shipped.places;
  const regions = demand?.regions ?? shipped.regions;
  const own = ownFacilities(of('facilities'), new Set(dropped), shipped.networks, places);
  const ordered = orderedFacilities(own, places.rows);
  const isBeside = options.beside === 'shipped' && demand === null;
  // Written beside all that follows.
  const names = writeNames(ordered.files, ordered);
  const facility = facilityTables(ordered, isBeside ? { facilities: await readFacilities(), networks: shipped.networks } : null);
  const tiers = ownTiers(of('tiers'), demand, data, options.title);
  const agreement = ownAgreements(of('agreements'), own, options.supposeSharing, isBeside ? shipped : null, shipped.networks);
  const volumes = ownVolumes(of('volumes'), regions, demand?.hasOwnRegions ? null : shipped.volumes);

  const changed = new Map<TableName, WrittenTable>();
  const put = <T extends Table>(table: T, columns: Columns<T>, layout?: Layout) =>
    changed.set(table.name as TableName, { rows: columns.rows, bytes: encodeTable(table, columns, layout) });
  // A million rows are written, and read, in a moment.
  put(tables.facilities, facility.facilities, 'whole');
  put(tables.networks, facility.networks);
  put(tables.lanes, ownLanes(isBeside ? await readLanes() : null, own.rows, facility.others));
  put(tables.alliances, isBeside ? shipped.alliances : emptyColumns(tables.alliances));
  put(tables.agreements, agreement.agreements);
  if (tiers.table) put(tables.tierTable, tiers.table);
  if (volumes.changed) put(tables.volumes, volumes.table);
  // Those compare, or follow, the shipped facilities, which these are not.
  put(tables.ranges, emptyColumns(tables.ranges));
  put(tables.validation, emptyColumns(tables.validation));
  if (demand) {
    put(tables.places, demand.places);
    put(tables.placeNames, demand.names);
    put(tables.regions, demand.regions);
    put(tables.hexagons, demand.hexagons);
    put(tables.demandHexagons, demand.demandHexagons);
    put(tables.placeParcels, demand.parcels);
    if (demand.hasOwnRegions) {
      put(tables.settlementWeights, emptyColumns(tables.settlementWeights));
      put(tables.networkShares, emptyColumns(tables.networkShares));
      put(tables.months, emptyColumns(tables.months));
    }
  }

  changed.set('facility-names', await names);
  const made = new Map<string, Uint8Array<ArrayBuffer>>();
  const entries: Partial<Record<TableName, TableEntry>> = {};
  const from = files.map(({ name }) => name).join(', ');
  /** Tables that have shipped rows beside those of the files. */
  const joined: readonly TableName[] = [...(isBeside ? besideTables : []), ...(demand?.hasOwnRegions ? [] : regionTables)];
  const approximate = approximateIn(own);
  const modelled: Bilingual = { en: `Nothing: from ${from}.`, zh: `无：来自 ${from}。` };
  for (const name of [...tableNames, ...ownTableNames]) {
    const table = changed.get(name);
    const shippedEntry = data.manifest.tables[name];
    if (table) {
      made.set(`${name}.columns`, table.bytes);
      const sources = demandTables.includes(name) ? originsOf(of('demand')) : [ownSource];
      const notes = shippedEntry && joined.includes(name) ? withRest(shippedEntry, sources, from) : { sources, modelled };
      const said = name === 'facilities' ? withApproximate(notes.modelled, approximate) : notes.modelled;
      entries[name] = { file: `${name}.columns`, rows: table.rows, bytes: table.bytes.length, sha256: '', ...notes, modelled: said };
    } else if (shippedEntry) {
      entries[name] = shippedEntry;
      made.set(shippedEntry.file, shippedFiles.get(shippedEntry.file) ?? new Uint8Array());
    }
  }
  const drawing = (name: 'outlines' | 'basemap', bytes: Uint8Array<ArrayBuffer> | null, source: string) => {
    const shippedDrawing = data.manifest.drawings[name];
    const content = bytes ?? shippedFiles.get(shippedDrawing.file) ?? new Uint8Array();
    made.set(shippedDrawing.file, content);
    return bytes ? { file: shippedDrawing.file, bytes: content.length, sha256: '', sources: [source] } : shippedDrawing;
  };
  const hasOwnRegions = demand?.hasOwnRegions === true;
  const outlines = hasOwnRegions ? (new TextEncoder().encode(JSON.stringify(demand.outlines)) as Uint8Array<ArrayBuffer>) : null;
  const drawings = { outlines: drawing('outlines', outlines, ownSource), basemap: drawing('basemap', hasOwnRegions ? basemapOfWorld : null, 'natural-earth') };
  const used = new Set([...Object.values(entries), ...Object.values(drawings)].flatMap(({ sources }) => sources));
  const readers = files.filter(({ origin }) => origin === 'reader').map(({ name }) => name);
  const years = yearsOf(data, facility.facilities, volumes.table, hasOwnRegions, options.year);
  const ownYear = Math.min(Math.max(options.year, years[0]), years[1]);
  const manifest: Manifest = {
    schema: 1,
    id: options.id,
    hash: versionOf([...made].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes)),
    title,
    home: hasOwnRegions ? demand.home : data.manifest.home,
    years,
    made: options.made,
    tables: entries as Manifest['tables'],
    drawings,
    tierLists: [...tiers.lists, ...(hasOwnRegions ? [] : data.manifest.tierLists)] satisfies TierList[],
    sources: [
      { id: ownSource, title: readers.join(', '), publisher: '–', year: options.year, licence: '–', url: '' },
      ...data.manifest.sources.filter(({ id }) => used.has(id)),
    ],
    own: {
      defaults: {
        as: agreement.user ?? facility.largest,
        with: agreement.ids,
        year: ownYear,
        tiers: tiers.lists[0]?.id ?? data.manifest.tierLists[0].id,
      },
      region: demand ? null : regionOf(own, shipped),
      outlines: !hasOwnRegions || boundaries.length > 0,
      extent: extentOf([usual(own), ...(demand ? [demand.places] : [])]),
      files: files.map(
        ({ name, checked, kept }): OwnFile => ({
          name,
          role: checked.role,
          loaded: checked.kept.length,
          rejected: checked.rows - checked.kept.length,
          leftOut: checked.leftOut,
          setup: kept,
        }),
      ),
      approximate,
      duplicates: duplicates.pairs > 0 ? duplicates : null,
    },
  };
  made.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)) as Uint8Array<ArrayBuffer>);
  return { manifest, files: made };
}

/** Source of what comes from the reader's files. */
const ownSource = 'own-files';
/** Tables that are made of the files of demand. */
const demandTables: readonly TableName[] = ['places', 'place-names', 'regions', 'hexagons', 'demand-hexagons', 'place-parcels'];

const besideTables: readonly TableName[] = ['facilities', 'networks', 'alliances', 'agreements', 'lanes'];
const regionTables: readonly TableName[] = ['tiers', 'volumes'];

function withRest(shipped: TableEntry, sources: readonly string[], from: string): Pick<TableEntry, 'sources' | 'modelled'> {
  const { en, zh } = shipped.modelled;
  return {
    sources: [...sources, ...shipped.sources],
    modelled: { en: `Not what is from ${from}. The rest: ${en}`, zh: `来自 ${from} 的部分除外。其余：${zh}` },
  };
}

function withApproximate({ en, zh }: Bilingual, approximate: number): Bilingual {
  if (approximate === 0) return { en, zh };
  return {
    en: `${en} The positions of ${approximate} facilities are approximate: each is shared by several rows.`,
    zh: `${zh}其中 ${approximate} 处设施的位置为近似：由文件中多行共用。`,
  };
}

function originsOf(files: readonly BuildFile[]): string[] {
  return [...new Set(files.map(({ origin }) => (origin === 'reader' ? ownSource : origin)))];
}

function yearsOf(
  data: DataSet,
  { opened, closed }: Columns<typeof tables.facilities>,
  volumes: Columns<typeof tables.volumes>,
  hasOwnRegions: boolean,
  year: number,
): readonly [first: number, last: number] {
  const [shippedFirst, shippedLast] = data.manifest.years;
  let [first, last] = hasOwnRegions ? [year, year] : [shippedFirst, shippedLast];
  for (const years of [opened, closed, volumes.year]) {
    for (const each of years) {
      if (each < 1900) continue;
      if (each < first) first = each;
      if (each > last) last = each;
    }
  }
  return [Math.max(first, last - mostYears + 1), last];
}

/** Nearly all: of so many facilities in a hundred. */
const nearlyAll = 0.95;

/** The smallest prefecture or province that holds nearly all facilities; the country is none. */
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

/** A trend has a search for each year. */
const mostYears = 12;

/** One facility in so many may be left out on either side: a single wrong row would make the map small. */
const strayShare = 0.002;

/** Where nearly all points lie. */
function usual(points: { readonly lng: Float64Array; readonly lat: Float64Array }): { lng: Float64Array; lat: Float64Array } {
  const ends = (values: Float64Array): Float64Array => Float64Array.from(quantiles(values, [strayShare, 1 - strayShare]));
  return points.lng.length === 0 ? points : { lng: ends(points.lng), lat: ends(points.lat) };
}

function extentOf(parts: readonly { readonly lng: ArrayLike<number>; readonly lat: ArrayLike<number> }[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lng, lat } of parts) {
    for (let row = 0; row < lng.length; row++) {
      west = Math.min(west, lng[row]);
      east = Math.max(east, lng[row]);
      south = Math.min(south, lat[row]);
      north = Math.max(north, lat[row]);
    }
  }
  if (west > east) return [73, 18, 135, 54];
  const room = Math.max(0.05, (east - west + north - south) * 0.02);
  return [Math.max(-180, west - room), Math.max(-85, south - room), Math.min(180, east + room), Math.min(85, north + room)];
}
