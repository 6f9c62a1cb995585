import { type Cell, csv } from '#columns/csv.ts';
import { none } from '#columns/vocabulary.ts';
import type { Assistant } from './assistant.ts';
import { boundaryDatum } from './boundaries/boundary-datum.ts';
import { readBoundaries } from './boundaries/read-boundaries.ts';
import { buildDataSet } from './building/build-data-set.ts';
import type { BuildFile } from './building/build-input.ts';
import type { BuiltIn } from './building/built-in.ts';
import { mostNetworks } from './building/network-ids.ts';
import { copiedColumns, type PlacedFacilities, placedFacilities } from './building/placed-facilities.ts';
import { prefectureCodes } from './building/region-codes.ts';
import { type CheckedTable, checkTable } from './checking/check-table.ts';
import { choosableColumns, valuesOf } from './checking/chosen-rows.ts';
import { indexOf } from './checking/datum.ts';
import { repeatedInFiles, suspectedDuplicates } from './checking/duplicates.ts';
import { type Ground, isInChina } from './checking/ground.ts';
import type { Positions } from './checking/positions.ts';
import { problemCodes } from './checking/problems.ts';
import { facilitiesOf, firstNetworks, pointsOf } from './checking/rows-that-load.ts';
import { FileTables } from './file-tables.ts';
import { countriesOf, placesFile, type WorldPlaces } from './gazetteer/world-places.ts';
import { guessedMapping, guessedRole, shapeOf } from './mapping/guess-mapping.ts';
import { type Mapping, missingFields, type Role, roles } from './mapping/roles.ts';
import { usualMark } from './mapping/values.ts';
import { placingWith } from './placing.ts';
import { pointPicture } from './point-picture.ts';
import type { BuildRequest, Built, CheckReport, FileJob, ImportApi, Outcome, Outline } from './protocol.ts';
import { firstRows, textAt } from './reading/raw-table.ts';
import { areasIn } from './reading/read-areas.ts';
import { leastBytesOfParts, type ReadingHelp, readFile, readJson } from './reading/read-file.ts';
import type { PartReader } from './reading/read-in-parts.ts';
import { Refused } from './reading/refusal.ts';
import type { Progress } from './reading/text-chunks.ts';
import { Remembered } from './remembered.ts';

/** Where the jobs get what stands outside the reader's files. */
export interface ImportSources {
  /** Starts it where it does not run yet. */
  readonly assistant: () => Assistant;
  readonly builtIn: () => Promise<BuiltIn>;
  readonly ground: () => Promise<Ground>;
  /** Land and countries of the whole world, as TopoJSON in bytes. */
  readonly world: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly worldPlaces: () => Promise<WorldPlaces>;
  readonly today: () => string;
}

const inspectedRows = 2000;
const previewRows = 8;
const shownNetworks = 12;
/** Files whose rows are kept between a check and the loading. */
const filesKept = 12;

/** The jobs of the import worker. Tables and checks of the last files are kept, so that loading does not read them again. */
export function importJobs(sources: ImportSources): ImportApi {
  const checks = new Remembered<CheckedTable>(filesKept);
  const placing = placingWith(sources, filesKept);
  const facilitiesKept = new Remembered<PlacedFacilities>(1);
  /** Data sets that are being made: what is only told waits for them. */
  const making = new Set<Promise<unknown>>();
  const stopped = new Set<number>();
  let partsRead = 0;
  const readPart: PartReader = (part, form, signal) => {
    const [helper, call] = [sources.assistant(), partsRead++];
    signal.addEventListener('abort', () => void helper.stop(call).catch(() => {}), { once: true });
    return helper.readPart(call, part, form);
  };
  const help: ReadingHelp = { readPart, readColumns: (bytes, names) => sources.assistant().readColumns(bytes, names) };
  const progressOf = (call: number, report: (share: number) => void): Progress => ({ report, isStopped: () => stopped.has(call) });

  const tables = new FileTables(filesKept, help);
  const keyOf = ({ id, reading, setup }: FileJob) => `${id} ${JSON.stringify([reading, setup])}`;
  const checkOf = (job: FileJob, progress: Progress): Promise<CheckedTable> =>
    checks.get(keyOf(job), async () => {
      const table = await tables.get(job, progress);
      const [ground, { places, data }] = await Promise.all([sources.ground(), sources.builtIn()]);
      const codeOf = prefectureCodes(data.tables.regions);
      const hasPrefecture = (text: string) => codeOf(text) !== none;
      const onPositions = (...found: [Positions, Int32Array]) => isFacilities(job) && placing.searchAhead(keyOf(job), data, ...found);
      const checked = checkTable({ table, setup: job.setup, ground, places, hasPrefecture, onPositions });
      const networks = isFacilities(job) ? checked.fields.words('network').count : 0;
      if (networks > mostNetworks) throw new Refused('too-many-networks', String(networks));
      return checked;
    });

  const boundariesOf = async ({ file, setup }: FileJob, progress: Progress) => {
    const json = await readJson(file, progress);
    return boundaryDatum(json, areasIn(json), setup.datum);
  };

  const checkedFacilities = (jobs: readonly FileJob[]) => {
    const progress = progressOf(-1, () => {});
    return Promise.all(
      sorted(jobs)
        .filter(isFacilities)
        .map((job) => checkOf(job, progress)),
    );
  };

  const build = async (
    jobs: readonly FileJob[],
    request: BuildRequest,
    progress: Progress,
    hand?: (outline: Outline) => void,
    held?: string | null,
  ): Promise<Built> => {
    const inOrder = sorted(jobs);
    const hasDemand = jobs.some(({ setup }) => setup.role === 'demand');
    const files: BuildFile[] = [];
    for (const [index, job] of inOrder.entries()) {
      const part = { ...progress, report: (share: number) => progress.report((index + share) / (jobs.length + 1)) };
      const checked = await checkOf(job, part);
      // A report on the same rows is on its way to the page first.
      await nextTurn();
      if (progress.isStopped()) throw new Refused('stopped');
      files.push({
        name: job.file.name,
        origin: job.origin,
        checked,
        setup: job.setup,
        nearest: isFacilities(job) && !hasDemand ? await placing.nearestOf(keyOf(job), checked) : null,
        kept: { reading: job.reading, setup: job.setup },
        json: job.setup.role === 'boundaries' ? await readJson(job.file, part) : null,
      });
    }
    progress.report(jobs.length / (jobs.length + 1));
    const builtIn = await sources.builtIn();
    const { beside, title, duplicates } = request;
    const placed = inOrder.filter(({ setup }) => placedRoles.includes(setup.role));
    const key = JSON.stringify([placed.map((job) => [job.file.name, keyOf(job)]), duplicates.dropped, beside, hasDemand ? title : null]);
    const facilities = await facilitiesKept.get(key, () => placedFacilities(files, builtIn, request, placing.writeNames));
    if (progress.isStopped()) throw new Refused('stopped');
    const [shippedLanes, world] = await Promise.all([beside === 'shipped' ? builtIn.readLanes() : null, sources.world()]);
    const options = { ...request, made: sources.today() };
    const withLarge = buildDataSet(files, facilities, builtIn, shippedLanes, world, options);
    const first = withLarge(null);
    const outline = `${first.manifest.hash} ${key}`;
    if (hand && outline !== held) hand({ outline, ...first, facilities: copiedColumns(facilities.columns) });
    return { ...withLarge(await facilities.written()), outline };
  };

  const afterMaking = async (call: number) => {
    // What was asked at the same time is known then.
    await nextTurn();
    await Promise.allSettled(making);
    if (stopped.has(call)) throw new Refused('stopped');
  };

  return {
    prepare: () =>
      outcome(async () => {
        const [{ places }, { coasts }] = await Promise.all([sources.builtIn(), sources.ground()]);
        sources.assistant();
        // A file that was chosen meanwhile goes first, and has this made when it is needed.
        await nextTurn();
        indexOf(places);
        await nextTurn();
        coasts();
        return null;
      }),
    inspect: (call, file, reading, id) =>
      outcome(async () => {
        if (file.size >= leastBytesOfParts) sources.assistant();
        const { table, ...form } = await readFile(
          file,
          reading,
          progressOf(call, () => {}),
          inspectedRows,
          help,
        );
        if (stopped.has(call)) throw new Refused('stopped');
        if (id !== undefined && form.kind === 'delimited') tables.readAhead({ id, file, reading });
        else if (id !== undefined) await tables.keep({ id, reading }, table);
        // On their way while the page shows this; who asks for them is told what failed.
        for (const source of [sources.ground(), sources.builtIn()]) source.catch(() => {});
        const mappings = Object.fromEntries(roles.map((role) => [role, withNetwork(role, guessedMapping(role, table), file.name)])) as Record<Role, Mapping>;
        return {
          ...form,
          names: table.names,
          preview: firstRows(table, previewRows),
          decimal: usualMark(table.columns),
          choosable: choosableColumns(table),
          role: guessedRole(table),
          mappings,
          shape: shapeOf(table),
        };
      }),
    check: (call, job, report) =>
      outcome(async (): Promise<CheckReport> => {
        const checked = await checkOf(job, progressOf(call, report));
        return {
          rows: checked.rows + checked.leftOut,
          leftOut: checked.leftOut,
          loaded: checked.kept.length,
          problems: checked.problems,
          shared: checked.shared && { points: checked.shared.points, rows: checked.shared.rows, most: checked.shared.most },
          datum: checked.datum,
          guess: checked.guess,
          boundaries: job.setup.role === 'boundaries' ? await boundariesOf(job, progressOf(call, report)) : null,
          picture: checked.lng.length > 0 ? pointPicture(checked, await sources.ground()) : null,
          networks: job.setup.role === 'facilities' ? firstNetworks(checked, shownNetworks) : [],
        };
      }),
    values: (job, column) =>
      outcome(async () => {
        const { columns, names } = await tables.get(
          job,
          progressOf(-1, () => {}),
        );
        const found = columns[names.indexOf(column)];
        return found ? valuesOf(found) : { values: [], distinct: 0 };
      }),
    rejected: (job, reasons) =>
      outcome(async () => {
        const { table, reason } = await checkOf(
          job,
          progressOf(-1, () => {}),
        );
        const rows = Array.from(reason.keys()).filter((row) => reason[row] !== 0);
        return csv(['row', 'reason', ...table.names], rows.length, (index): Cell[] => {
          const row = rows[index];
          const code = problemCodes[reason[row] - 1];
          return [table.number[row], reasons[code] ?? code, ...table.columns.map((column) => textAt(column, row))];
        });
      }),
    duplicates: (call, jobs) =>
      outcome(async () => {
        const checked = await checkedFacilities(jobs);
        await afterMaking(call);
        const names = sorted(jobs.filter(isFacilities)).map((job) => job.file.name);
        const { named, file, nameOf, networkOf, numberOf } = facilitiesOf(checked);
        const at = (index: number) => ({ file: names[file[index]], row: numberOf(index) });
        const pairs = suspectedDuplicates(named).map(({ first, second, km }) => ({
          firstName: nameOf(first),
          firstNetwork: networkOf(first),
          secondName: nameOf(second),
          secondNetwork: networkOf(second),
          metres: Math.round(km * 1000),
          first: at(first),
          second: at(second),
          secondIndex: second,
        }));
        return { pairs, repeated: checked.length > 1 ? repeatedInFiles(named, file) : 0 };
      }),
    outsideChina: (call, jobs) =>
      outcome(async () => {
        const checked = await checkedFacilities(jobs);
        await afterMaking(call);
        const { lng, lat } = pointsOf(checked);
        const ground = await sources.ground();
        let outside = 0;
        for (let row = 0; row < lng.length; row++) if (!isInChina(ground, lng[row], lat[row])) outside++;
        return { facilities: lng.length, outside };
      }),
    countries: (jobs) => outcome(async () => countriesOf(await sources.worldPlaces(), pointsOf(await checkedFacilities(jobs)))),
    placesFile: (jobs, choice) => outcome(async () => placesFile(await sources.worldPlaces(), pointsOf(await checkedFacilities(jobs)), choice)),
    build: (call, jobs, request, report, hand, held) => {
      const made = outcome(() => build(jobs, request, progressOf(call, report), hand, held));
      making.add(made);
      return made.finally(() => making.delete(made));
    },
    boundaries: (call, file, datum) =>
      outcome(() =>
        readBoundaries(
          file,
          datum,
          progressOf(call, () => {}),
        ),
      ),
    forget: (id) => {
      tables.forget(id);
      checks.forget(`${id} `);
    },
    stop: (call) => {
      stopped.add(call);
    },
  };
}

/** Where no column names the network, all rows are of one, called like the file until the reader says otherwise. */
function withNetwork(role: Role, mapping: Mapping, fileName: string): Mapping {
  if (!missingFields(role, mapping).includes('network')) return mapping;
  return { ...mapping, constants: { network: fileName.replace(/(\.[a-z0-9]+)+$/i, '') } };
}

async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Roles of the files that say where facilities and places are. */
const placedRoles: readonly Role[] = ['facilities', 'demand', 'boundaries'];

function isFacilities({ setup }: FileJob): boolean {
  return setup.role === 'facilities';
}

/** The order of the data set's files. */
function sorted(jobs: readonly FileJob[]): FileJob[] {
  return [...jobs].sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
}
