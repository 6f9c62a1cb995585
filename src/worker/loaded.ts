import { type DataSet, lanesOfFacilities, namesOfPlaces } from '#columns/data-set.ts';
import type { Decoded } from '#columns/decode-table.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import type { Manifest, TableName } from '#columns/manifest.ts';
import type { Columns, Table } from '#columns/schema.ts';
import { facilityNames, lanes, months, placeNames } from '#columns/tables.ts';
import { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import { GapEngine } from '#engine/gaps/gap-engine.ts';
import { PartnersEngine } from '#engine/partners/partners-engine.ts';
import { ParcelEngine } from '#engine/routing/parcels/parcel-engine.ts';
import { AreaNames } from '#engine/search/area-names.ts';
import { SeriesEngine } from '#engine/series/series-engine.ts';
import { decodedTable, loadTables, type ReadFile } from './load-data-set.ts';
import { PlaceFinder } from './place-finder.ts';
import type { Given } from './protocol.ts';

/** The data set that questions are about, with what answers them. */
export interface Loaded {
  /** What it was prepared under; none where it was read from its files. */
  readonly outline?: string;
  readonly data: DataSet;
  readonly engine: CoverageEngine;
  readonly partners: PartnersEngine;
  readonly gaps: GapEngine;
  readonly readFile: ReadFile;
  /** Read when the first name of a place is asked for. */
  names?: Promise<Columns<typeof placeNames>> | undefined;
  /** Each made when first asked for. */
  areaNames?: Promise<AreaNames> | undefined;
  finder?: Promise<PlaceFinder> | undefined;
  series?: Promise<SeriesEngine>;
  parcels?: Promise<{ readonly engine: ParcelEngine; readonly faults: Decoded<typeof lanes>['rejected'] }> | undefined;
  facilityNames?: Promise<Columns<typeof facilityNames>> | undefined;
}

/**
 * Reads a data set and sets up who answers about it.
 * @param before what it may share tables with.
 * @param facilities where they are in memory already.
 */
export async function readLoaded(manifest: Manifest, readFile: ReadFile, before: Loaded | null, facilities?: Given): Promise<Loaded> {
  const data = await loadTables(manifest, readFile, before?.data, facilities);
  const fatal = data.problems.find((problem) => problem.fatal);
  if (fatal) throw new Error(fatal.message);
  const { tables } = data;
  const engine = new CoverageEngine(
    {
      ...tables,
      settlementWeights: tables['settlement-weights'],
      demandHexagons: tables['demand-hexagons'],
      placeParcels: tables['place-parcels'],
      home: data.manifest.home,
    },
    before?.engine.demand,
  );
  return { data, engine, gaps: new GapEngine(engine, tables), partners: new PartnersEngine(engine, tables), readFile };
}

/** Names of regions and places, to sort and search lists by. */
export function areaNames(loaded: Loaded): Promise<AreaNames> {
  loaded.areaNames ??= namesOf(loaded)
    .then((names) => new AreaNames(loaded.engine.demand.hierarchy, names))
    .catch((error) => {
      // A table that could not be fetched is asked for again next time.
      loaded.areaNames = undefined;
      throw error;
    });
  return loaded.areaNames;
}

/** Months are read with the first series; data without them has volumes by year only. */
export function seriesEngine(loaded: Loaded): Promise<SeriesEngine> {
  const { engine, data } = loaded;
  loaded.series ??= tableOf(loaded, 'months', months)
    .catch(() => emptyColumns(months))
    .then((table) => new SeriesEngine(engine, { months: table, years: data.manifest.years }));
  return loaded.series;
}

/** Lanes are read with the first question about parcels on their way; a file that could not be read is tried again by the next. */
export function parcelEngine(loaded: Loaded): NonNullable<Loaded['parcels']> {
  const { engine, data, readFile } = loaded;
  loaded.parcels ??= decodedTable(data, readFile, 'lanes', lanes)
    .then((decoded) => {
      const { columns, rejected } = lanesOfFacilities(decoded, data.facilityRow);
      const parcels = new ParcelEngine(engine, { ...data.tables, lanes: columns });
      engine.takeHoursFrom(parcels);
      return { engine: parcels, faults: rejected };
    })
    .catch((error) => {
      loaded.parcels = undefined;
      throw error;
    });
  return loaded.parcels;
}

/** Finds places by what a reader types; names that could not be read are read again by the next search. */
export function finderOf(loaded: Loaded): Promise<PlaceFinder> {
  const { regions, places } = loaded.data.tables;
  loaded.finder ??= namesOf(loaded)
    .then((names) => new PlaceFinder(regions, places, names))
    .catch((error) => {
      loaded.finder = undefined;
      throw error;
    });
  return loaded.finder;
}

/** Names of the places; a file that could not be read is tried again by the next question. */
export async function namesOf(loaded: Loaded): Promise<Columns<typeof placeNames>> {
  loaded.names ??= tableOf(loaded, 'place-names', placeNames).then((names) => namesOfPlaces(names, loaded.data.placeRow));
  try {
    return await loaded.names;
  } catch (error) {
    loaded.names = undefined;
    throw error;
  }
}

/** Names that the reader's own files give to facilities. */
export function facilityNamesOf(loaded: Loaded): Promise<Columns<typeof facilityNames>> {
  loaded.facilityNames ??= tableOf(loaded, 'facility-names', facilityNames).catch((error) => {
    loaded.facilityNames = undefined;
    throw error;
  });
  return loaded.facilityNames;
}

/** A table that is read only when asked for. */
export async function tableOf<T extends Table>({ data, readFile }: Loaded, name: TableName, table: T): Promise<Columns<T>> {
  return (await decodedTable(data, readFile, name, table)).columns;
}
