import { csv } from '#columns/csv.ts';
import { type DataSet, lanesOfFacilities, namesOfPlaces } from '#columns/data-set.ts';
import type { Decoded } from '#columns/decode-table.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import type { Manifest, TableName } from '#columns/manifest.ts';
import type { Columns, Table } from '#columns/schema.ts';
import { facilityNames, lanes, months, placeNames, validation } from '#columns/tables.ts';
import { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import { nearLimits } from '#engine/coverage/near-limits.ts';
import type { Limit } from '#engine/coverage/question.ts';
import { GapEngine } from '#engine/gaps/gap-engine.ts';
import type { GapOrderQuestion } from '#engine/gaps/question.ts';
import { PartnersEngine } from '#engine/partners/partners-engine.ts';
import { ParcelEngine } from '#engine/routing/parcels/parcel-engine.ts';
import { AreaNames } from '#engine/search/area-names.ts';
import { SeriesEngine } from '#engine/series/series-engine.ts';
import { facilityDetails } from './facility-details.ts';
import { facilityPoints } from './facility-points.ts';
import { type GapList, gapCells, gapsCsv } from './gaps-csv.ts';
import { cellsIn, coarseCells, hexagonCounts } from './hexagon-cells.ts';
import type { Host } from './host.ts';
import { decodedTable, loadTables, type ReadFile, readerOf, readManifest } from './load-data-set.ts';
import { namedRoutes } from './named-routes.ts';
import { placeDetails } from './place-details.ts';
import { PlaceFinder } from './place-finder.ts';
import { placeReach } from './place-reach.ts';
import type { DataSummary, Given, JobName } from './protocol.ts';
import { demandCsv, facilitiesCsv } from './raw-tables.ts';
import { towns } from './towns.ts';

interface Loaded {
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
 * The jobs of the worker over whatever data set is loaded last.
 * @param readerFor how to read the files that stand beside a manifest.
 */
export function jobs(readerFor: (manifestUrl: string) => { readFile: ReadFile; manifestFile: string }): Host {
  let loaded: Loaded | null = null;
  /** Read already, in case it is loaded next. */
  let prepared: Loaded | null = null;
  let ahead: Generator<void> | null = null;
  let aheadYear: number | null = null;
  /** The limits next to that on screen come before the matrix: they are asked for sooner. */
  let limitsAhead: Generator<void> | null = null;

  const current = (): Loaded => {
    if (!loaded) throw new Error('No data is loaded yet.');
    return loaded;
  };
  /** Lanes are read before the first question of hours, and for no question of kilometres. */
  const answering = <A>({ travel }: Limit, answer: (loaded: Loaded) => A | Promise<A>): A | Promise<A> => {
    const now = current();
    return travel === undefined ? answer(now) : parcelEngine(now).then(() => answer(now));
  };
  /** The matrix of the year on screen is filled in idle time; questions for later are about other years. */
  const lookAhead = (engine: CoverageEngine, year: number) => {
    if (year === aheadYear) return;
    aheadYear = year;
    ahead = engine.fillMatrix(year);
  };

  return {
    bindings: {
      async load(question) {
        const { readFile, manifestFile } = 'files' in question ? readerOf(question.files) : readerFor(question.manifestUrl);
        const manifest = await readManifest(readFile, manifestFile);
        const outline = 'files' in question ? question.outline : undefined;
        const before = loaded;
        // The set that is loaded may only get the rest of its files; what has been prepared meanwhile then stays.
        const ready = outline === undefined ? undefined : [prepared, loaded].find((set) => set?.outline === outline);
        if (ready !== before) prepared = null;
        loaded = ready ? { ...ready, data: { ...ready.data, manifest }, readFile } : await read(manifest, readFile, loaded);
        if (loaded.engine !== before?.engine) {
          aheadYear = null;
          ahead = null;
          limitsAhead = null;
        }
        return summary(loaded.data, loaded.engine);
      },
      async prepare(question, _, facilities) {
        prepared = null;
        if (question === null) return null;
        const { outline, manifest, files } = question;
        prepared = { outline, ...(await read(manifest, readerOf(files).readFile, loaded, facilities)) };
        return summary(prepared.data, prepared.engine);
      },
      searchAhead(question) {
        // The set that it is about may have been loaded meanwhile.
        (prepared ?? (loaded?.outline === undefined ? null : loaded))?.engine.coverage(question);
        return null;
      },
      coverage: (question, urgency) =>
        answering(question, ({ engine }) => {
          if (urgency === 'now') lookAhead(engine, question.year);
          return engine.coverage(question);
        }),
      areas: (question) =>
        answering(question, ({ engine }) => {
          const answer = engine.areas(question);
          limitsAhead = nearLimits(engine, question);
          return answer;
        }),
      gaps: (question) => answering(question, ({ engine }) => engine.gaps(question)),
      partners: (question) =>
        answering(question, ({ engine, partners }) => {
          lookAhead(engine, question.year);
          return partners.partners(question);
        }),
      partnersAreas: (question) => answering(question, ({ partners }) => partners.partnersAreas(question)),
      sharing: (question) => answering(question, ({ partners }) => partners.sharing(question)),
      sharingAreas: (question) => answering(question, ({ partners }) => partners.sharingAreas(question)),
      gapRows: (question) =>
        answering(question, ({ engine, gaps }) => {
          lookAhead(engine, question.year);
          return copied(gaps.rows(question));
        }),
      gapOrder: (question) => answering(question, async (now) => now.gaps.order(question, needsNames(question) ? await areaNames(now) : null)),
      gapPartners: (question) => answering(question, ({ gaps }) => gaps.partners(question)),
      gapCells: (question) => answering(question, async (now) => gapCells(await gapList(now, question), now.data.tables)),
      series: (question) => answering(question, async (now) => (await seriesEngine(now)).series(question)),
      depth: (question) => answering(question, async (now) => (await seriesEngine(now)).depth(question)),
      hexagons: () => cellsIn(current().data.tables.hexagons),
      async placeNames() {
        const { nameZh, nameEn } = (await areaNames(current())).places;
        return { nameZh: nameZh.join('\n'), nameEn: nameEn.join('\n') };
      },
      async towns() {
        const now = current();
        return towns(now.data.tables.places, await namesOf(now));
      },
      async place(question) {
        const now = current();
        return placeDetails(now.data.tables, await namesOf(now), question);
      },
      placeReach: (question) => answering(question, ({ gaps, data }) => placeReach(gaps.rows(question), data.tables.places, question.measure)),
      mainCounties: ({ unit }) => current().engine.mainCounties(unit),
      area: (question) => answering(question, ({ engine }) => engine.area(question)),
      async facility({ row }) {
        const now = current();
        return facilityDetails(now.data.tables, await namesOf(now), row, await facilityNamesOf(now));
      },
      facilityPoints: () => facilityPoints(current().data.tables),
      async csv(question) {
        if (question.table === 'rows') return csv(question.header, question.rows.length, (row) => question.rows[row]);
        const { data, engine } = current();
        if (question.table === 'gaps') return answering(question.question, async (now) => gapsCsv(await gapList(now, question.question), data.tables));
        return question.table === 'facilities' ? facilitiesCsv(data) : demandCsv(data, engine.demand, question.year, question.tierList);
      },
      async routes(question) {
        const now = current();
        const { engine } = await parcelEngine(now);
        return namedRoutes(engine.routes(question), engine.ids, now.data.tables, await namesOf(now));
      },
      hoursReach: async (question) => (await parcelEngine(current())).engine.reach(question),
      laneFaults: async () => (await parcelEngine(current())).faults,
      nearestPoint: async ({ lng, lat }) => (await parcelEngine(current())).engine.nearestPoint(lng, lat),
      validation: () => tableOf(current(), 'validation', validation),
      async search(question) {
        const now = current();
        now.finder ??= finderOf(now).catch((error) => {
          // The next search reads the names again.
          now.finder = undefined;
          throw error;
        });
        return (await now.finder).answer(question);
      },
    },
    dataHash: () => loaded?.data.manifest.hash ?? null,
    movable: (job: JobName, answer: unknown) => (unmoved.includes(job) ? [] : buffersOf(answer)),
    workAhead: () => [limitsAhead, ahead].some((work) => work?.next().done === false) || (loaded?.engine.prepareMemory() ?? false),
  };
}

/**
 * @param before what it may share tables with.
 * @param facilities where they are in memory already.
 */
async function read(manifest: Manifest, readFile: ReadFile, before: Loaded | null, facilities?: Given): Promise<Loaded> {
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

/** Jobs whose answers stay with the engine, or are none. */
const unmoved: readonly JobName[] = ['load', 'prepare', 'searchAhead'];

/** Names of regions and places, to sort and search lists by. */
function areaNames(loaded: Loaded): Promise<AreaNames> {
  loaded.areaNames ??= namesOf(loaded)
    .then((names) => new AreaNames(loaded.engine.demand.hierarchy, names))
    .catch((error) => {
      // A table that could not be fetched is asked for again next time.
      loaded.areaNames = undefined;
      throw error;
    });
  return loaded.areaNames;
}

function needsNames({ sort, text }: GapOrderQuestion): boolean {
  return text.trim() !== '' || sort === 'name_zh' || sort === 'name_en';
}

async function gapList(loaded: Loaded, question: GapOrderQuestion): Promise<GapList> {
  const { gaps } = loaded;
  const names = await areaNames(loaded);
  const { order } = gaps.order(question, names);
  const partners = question.unit === 'place' && question.travel === undefined ? null : gaps.partners(question);
  return { unit: question.unit, gaps: gaps.rows(question), partners, order, names };
}

/** Months are read with the first series; data without them has volumes by year only. */
function seriesEngine(loaded: Loaded): Promise<SeriesEngine> {
  const { engine, data } = loaded;
  loaded.series ??= tableOf(loaded, 'months', months)
    .catch(() => emptyColumns(months))
    .then((table) => new SeriesEngine(engine, { months: table, years: data.manifest.years }));
  return loaded.series;
}

/** Lanes are read with the first question about parcels on their way; a file that could not be read is tried again by the next. */
function parcelEngine(loaded: Loaded): NonNullable<Loaded['parcels']> {
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

async function finderOf(loaded: Loaded): Promise<PlaceFinder> {
  const { tables } = loaded.data;
  return new PlaceFinder(tables.regions, tables.places, await namesOf(loaded));
}

/** Names of the places; a file that could not be read is tried again by the next question. */
async function namesOf(loaded: Loaded): Promise<Columns<typeof placeNames>> {
  loaded.names ??= tableOf(loaded, 'place-names', placeNames).then((names) => namesOfPlaces(names, loaded.data.placeRow));
  try {
    return await loaded.names;
  } catch (error) {
    loaded.names = undefined;
    throw error;
  }
}

/** Names that the reader's own files give to facilities. */
function facilityNamesOf(loaded: Loaded): Promise<Columns<typeof facilityNames>> {
  loaded.facilityNames ??= tableOf(loaded, 'facility-names', facilityNames).catch((error) => {
    loaded.facilityNames = undefined;
    throw error;
  });
  return loaded.facilityNames;
}

/** A table that is read only when asked for. */
async function tableOf<T extends Table>({ data, readFile }: Loaded, name: TableName, table: T): Promise<Columns<T>> {
  return (await decodedTable(data, readFile, name, table)).columns;
}

function summary(data: DataSet, engine: CoverageEngine): DataSummary {
  const { regions, tiers, networks, alliances, agreements, ranges } = data.tables;
  const { manifest, problems, rejected } = data;
  const counts = hexagonCounts(data.tables.hexagons);
  const cells = { hexagons: coarseCells(data.tables.hexagons, counts), hexagonCounts: counts };
  return { manifest, problems, rejected, demandRows: engine.demand.rows, regions, tiers, networks, alliances, agreements, ranges, ...cells };
}

/** The same with arrays of its own, where those of the answer stay with the engine. */
function copied<A extends object>(answer: A): A {
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, ArrayBuffer.isView(value) ? (value as Float64Array).slice() : value])) as A;
}

/** Every buffer of a flat answer. Answers of these jobs are built anew each time, so none is shared with the engine. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  const values = ArrayBuffer.isView(answer) ? [answer] : Object.values(answer as Record<string, unknown>);
  return values.filter((value) => ArrayBuffer.isView(value)).map((view) => view.buffer as ArrayBuffer);
}
