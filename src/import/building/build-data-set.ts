import type { DataSet } from '#columns/data-set.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import { encodeTable } from '#columns/encode-table.ts';
import { type Bilingual, type Manifest, type OwnFile, ownTableNames, type TableEntry, type TableName, type TierList, tableNames } from '#columns/manifest.ts';
import type { Columns, Table } from '#columns/schema.ts';
import * as tables from '#columns/tables.ts';
import type { CheckedTable } from '#import/checking/check-table.ts';
import type { BuildFile, BuildOptions } from './build-input.ts';
import type { BuiltIn } from './built-in.ts';
import { versionOf } from './column-builder.ts';
import { madeTable, type TableFile } from './made-table.ts';
import { ownAgreements } from './own-agreements.ts';
import { ownLanes } from './own-lanes.ts';
import { ownTiers } from './own-tiers.ts';
import { ownVolumes } from './own-volumes.ts';
import type { LargeTables, PlacedFacilities } from './placed-facilities.ts';

/** A data set's files by name, as far as they are written; `manifest.json` among them. */
export interface BuiltDataSet {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Blob>;
}

/**
 * Makes a data set of the reader's files and, where they say nothing, the shipped one. The order of rows and files makes no difference.
 * @param placed the facilities and places of these files.
 * @returns the data set with its large tables, as files or as what these will be, or with null while that is not known: the rest says already what will
 * be asked of the set, and its hash is that of the rest.
 */
export function buildDataSet(
  files: readonly BuildFile[],
  placed: PlacedFacilities,
  { data, files: shippedFiles }: BuiltIn,
  shippedLanes: Columns<typeof tables.lanes> | null,
  basemapOfWorld: Uint8Array<ArrayBuffer>,
  options: BuildOptions,
): (large: LargeTables | null) => BuiltDataSet {
  const of = (role: CheckedTable['role']) => files.filter(({ checked }) => checked.role === role);
  const shipped = data.tables;
  const { dropped, ...duplicates } = options.duplicates;
  const { demand } = placed;
  const title: Bilingual = { en: options.title, zh: options.title };
  const regions = demand?.regions ?? shipped.regions;
  const isBeside = options.beside === 'shipped' && demand === null;
  const tiers = ownTiers(of('tiers'), demand, data, options.title);
  const agreement = ownAgreements(of('agreements'), placed, options.supposeSharing, isBeside ? shipped : null, shipped.networks);
  const volumes = ownVolumes(of('volumes'), regions, demand?.hasOwnRegions ? null : shipped.volumes);

  const changed = new Map<TableName, TableFile>();
  const put = <T extends Table>(table: T, columns: Columns<T>) => changed.set(table.name as TableName, madeTable(columns.rows, [encodeTable(table, columns)]));
  put(tables.networks, placed.networks);
  put(tables.lanes, ownLanes(isBeside ? shippedLanes : null, placed.rows, placed.others));
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

  const hasOwnRegions = demand?.hasOwnRegions === true;
  const outlines = hasOwnRegions ? (new TextEncoder().encode(JSON.stringify(demand.outlines)) as Uint8Array<ArrayBuffer>) : null;

  return (large) => {
    const all = new Map(changed).set('facilities', large?.facilities ?? unknown(placed.columns.rows)).set('facility-names', large?.names ?? unknown(0));
    const made = new Map<string, Pick<TableFile, 'content' | 'version'>>();
    const putShipped = ({ file, sha256 }: { readonly file: string; readonly sha256: string }) =>
      made.set(file, { content: shippedFiles.get(file) ?? new Blob(), version: sha256 });
    const entries: Partial<Record<TableName, TableEntry>> = {};
    const from = files.map(({ name }) => name).join(', ');
    /** Tables that have shipped rows beside those of the files. */
    const joined: readonly TableName[] = [...(isBeside ? besideTables : []), ...(demand?.hasOwnRegions ? [] : regionTables)];
    const modelled: Bilingual = { en: `Nothing: from ${from}.`, zh: `无：来自 ${from}。` };
    for (const name of [...tableNames, ...ownTableNames]) {
      const table = all.get(name);
      const shippedEntry = data.manifest.tables[name];
      if (table) {
        made.set(`${name}.columns`, table);
        const sources = demandTables.includes(name) ? originsOf(of('demand')) : [ownSource];
        const notes = shippedEntry && joined.includes(name) ? withRest(shippedEntry, sources, from) : { sources, modelled };
        const said = name === 'facilities' ? withApproximate(notes.modelled, placed.approximate) : notes.modelled;
        entries[name] = { file: `${name}.columns`, rows: table.rows, bytes: table.bytes, sha256: '', ...notes, modelled: said };
      } else if (shippedEntry) {
        entries[name] = shippedEntry;
        putShipped(shippedEntry);
      }
    }
    const drawing = (name: 'outlines' | 'basemap', bytes: Uint8Array<ArrayBuffer> | null, source: string) => {
      const shippedDrawing = data.manifest.drawings[name];
      const { file } = shippedDrawing;
      if (bytes === null) putShipped(shippedDrawing);
      else made.set(file, { content: new Blob([bytes]), version: versionOf(bytes) });
      return bytes ? { file, bytes: bytes.length, sha256: '', sources: [source] } : shippedDrawing;
    };
    const drawings = {
      outlines: drawing('outlines', outlines, ownSource),
      basemap: drawing('basemap', hasOwnRegions ? basemapOfWorld : null, 'natural-earth'),
    };
    const used = new Set([...Object.values(entries), ...Object.values(drawings)].flatMap(({ sources }) => sources));
    const readers = files.filter(({ origin }) => origin === 'reader').map(({ name }) => name);
    const years = yearsOf(data, [...placed.years, ...volumes.table.year], hasOwnRegions, options.year);
    const ownYear = Math.min(Math.max(options.year, years[0]), years[1]);
    const manifest: Manifest = {
      schema: 1,
      id: options.id,
      hash: versionOf(
        new TextEncoder().encode(JSON.stringify(Array.from(made, ([name, { version }]) => [name, version]).sort(([a], [b]) => (a < b ? -1 : 1)))),
      ),
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
          as: agreement.user ?? placed.largest,
          with: agreement.ids,
          year: ownYear,
          tiers: tiers.lists[0]?.id ?? data.manifest.tierLists[0].id,
        },
        region: placed.region,
        outlines: !hasOwnRegions || placed.hasBoundaries,
        extent: extentOf([placed.usual, ...(demand ? [demand.places] : [])]),
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
        approximate: placed.approximate,
        duplicates: duplicates.pairs > 0 ? duplicates : null,
      },
    };
    const contents = Array.from(made, ([name, { content }]) => (content ? [[name, content] as const] : []));
    return { manifest, files: new Map([...contents.flat(), ['manifest.json', new Blob([JSON.stringify(manifest)])]]) };
  };
}

function unknown(rows: number): TableFile {
  return { rows, bytes: 0, version: '', content: null };
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

function yearsOf(data: DataSet, known: readonly number[], hasOwnRegions: boolean, year: number): readonly [first: number, last: number] {
  const [shippedFirst, shippedLast] = data.manifest.years;
  let [first, last] = hasOwnRegions ? [year, year] : [shippedFirst, shippedLast];
  for (const each of known) {
    first = Math.min(first, each);
    last = Math.max(last, each);
  }
  return [Math.max(first, last - mostYears + 1), last];
}

/** A trend has a search for each year. */
const mostYears = 12;

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
