import { csv } from '#columns/csv.ts';
import type { DataSet } from '#columns/data-set.ts';
import { validation } from '#columns/tables.ts';
import type { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import { nearLimits } from '#engine/coverage/near-limits.ts';
import type { Limit } from '#engine/coverage/question.ts';
import type { GapOrderQuestion } from '#engine/gaps/question.ts';
import { facilityDetails } from './facility-details.ts';
import { facilityPoints } from './facility-points.ts';
import { type GapList, gapCells, gapsCsv } from './gaps-csv.ts';
import { cellsIn, coarseCells, hexagonCounts } from './hexagon-cells.ts';
import { type Host, unfinished } from './host.ts';
import { type ReadFile, readerOf, readManifest } from './load-data-set.ts';
import { areaNames, facilityNamesOf, finderOf, type Loaded, namesOf, parcelEngine, readLoaded, seriesEngine, tableOf } from './loaded.ts';
import { namedRoutes } from './named-routes.ts';
import { placeDetails } from './place-details.ts';
import { placeReach } from './place-reach.ts';
import type { DataSummary, JobName } from './protocol.ts';
import { demandCsv, facilitiesCsv } from './raw-tables.ts';
import { towns } from './towns.ts';

/**
 * The jobs of the worker over whatever data set is loaded last.
 * @param readerFor how to read the files that stand beside a manifest.
 */
export function jobs(readerFor: (manifestUrl: string) => { readFile: ReadFile; manifestFile: string }): Host {
  let loaded: Loaded | null = null;
  /** Read already, in case it is loaded next. */
  let prepared: Loaded | null = null;
  /** What will be asked first of that set, or of the one that it has become. */
  let searching: { readonly engine: CoverageEngine; readonly asked: string; readonly steps: Generator<void> } | null = null;
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
        if (ready !== before) {
          prepared = null;
          // Another set is read without the engine of this one in memory.
          if (searching?.engine !== ready?.engine) searching = null;
        }
        loaded = ready ? { ...ready, data: { ...ready.data, manifest }, readFile } : await readLoaded(manifest, readFile, loaded);
        if (loaded.engine !== before?.engine) {
          aheadYear = null;
          ahead = null;
          limitsAhead = null;
        }
        return summary(loaded.data, loaded.engine);
      },
      async prepare(question, _, facilities) {
        prepared = null;
        searching = null;
        if (question === null) return null;
        const { outline, manifest, files } = question;
        prepared = { outline, ...(await readLoaded(manifest, readerOf(files).readFile, loaded, facilities)) };
        return summary(prepared.data, prepared.engine);
      },
      searchAhead(question) {
        // The set that it is about may have been loaded meanwhile.
        const engine = (prepared ?? (loaded?.outline === undefined ? null : loaded))?.engine;
        if (!engine) return null;
        const asked = JSON.stringify(question);
        if (searching?.engine !== engine || searching.asked !== asked) searching = { engine, asked, steps: engine.searchCoverage(question) };
        return searching.steps.next().done ? null : unfinished;
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
      search: async (question) => (await finderOf(current())).answer(question),
    },
    dataHash: () => loaded?.data.manifest.hash ?? null,
    movable: (job: JobName, answer: unknown) => (unmoved.includes(job) ? [] : buffersOf(answer)),
    workAhead: () => [limitsAhead, ahead].some((work) => work?.next().done === false) || (loaded?.engine.prepareMemory() ?? false),
  };
}

/** Jobs whose answers stay with the engine, or are none. */
const unmoved: readonly JobName[] = ['load', 'prepare', 'searchAhead'];

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
