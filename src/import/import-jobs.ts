import { type Cell, csv } from '#columns/csv.ts';
import { none } from '#columns/vocabulary.ts';
import { boundaryDatum } from './boundaries/boundary-datum.ts';
import { readBoundaries } from './boundaries/read-boundaries.ts';
import { mostNetworks } from './building/network-ids.ts';
import { prefectureCodes } from './building/region-codes.ts';
import { type CheckedTable, checkTable } from './checking/check-table.ts';
import { choosableColumns, valuesOf } from './checking/chosen-rows.ts';
import { indexOf } from './checking/datum.ts';
import { repeatedInFiles, suspectedDuplicates } from './checking/duplicates.ts';
import { isInChina } from './checking/ground.ts';
import type { Positions } from './checking/positions.ts';
import { problemCodes } from './checking/problems.ts';
import { facilitiesOf, firstNetworks, pointsOf } from './checking/rows-that-load.ts';
import { isFacilities, keyOf, sortedJobs } from './file-job.ts';
import { FileTables } from './file-tables.ts';
import { countriesOf, placesFile } from './gazetteer/world-places.ts';
import type { ImportSources } from './import-sources.ts';
import { Making } from './making.ts';
import { guessedMapping, guessedRole, shapeOf } from './mapping/guess-mapping.ts';
import { type Mapping, missingFields, type Role, roles } from './mapping/roles.ts';
import { usualMark } from './mapping/values.ts';
import { nextTurn } from './next-turn.ts';
import { placingWith } from './placing.ts';
import { pointPicture } from './point-picture.ts';
import type { CheckReport, FileJob, ImportApi, Outcome } from './protocol.ts';
import { firstRows, textAt } from './reading/raw-table.ts';
import { areasIn } from './reading/read-areas.ts';
import { leastBytesOfParts, type ReadingHelp, readFile, readJson } from './reading/read-file.ts';
import type { PartReader } from './reading/read-in-parts.ts';
import { Refused } from './reading/refusal.ts';
import type { Progress } from './reading/text-chunks.ts';
import { Remembered } from './remembered.ts';

const inspectedRows = 2000;
const previewRows = 8;
const shownNetworks = 12;
/** Files whose rows are kept between a check and the loading. */
const filesKept = 12;

/** The jobs of the import worker. Tables and checks of the last files are kept, so that loading does not read them again. */
export function importJobs(sources: ImportSources): ImportApi {
  const checks = new Remembered<CheckedTable>(filesKept);
  const placing = placingWith(sources, filesKept);
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
  const checkOf = (job: FileJob, progress: Progress): Promise<CheckedTable> =>
    checks.get(keyOf(job), async () => {
      const table = await tables.get(job, progress);
      const [ground, { places, data }] = await Promise.all([sources.ground(), sources.builtIn()]);
      const codeOf = prefectureCodes(data.tables.regions);
      const hasPrefecture = (text: string) => codeOf(text) !== none;
      const onPositions = (...found: [Positions, Int32Array]) => isFacilities(job) && placing.searchAhead(keyOf(job), data, ...found);
      const factsOf = isFacilities(job) ? placing.factsOf : undefined;
      const checked = await checkTable({ table, setup: job.setup, ground, places, hasPrefecture, onPositions, ...(factsOf && { factsOf }) });
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
      sortedJobs(jobs)
        .filter(isFacilities)
        .map((job) => checkOf(job, progress)),
    );
  };

  const making = new Making(sources, placing, checkOf);
  const afterMaking = async (call: number) => {
    await making.ended();
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
        const names = sortedJobs(jobs.filter(isFacilities)).map((job) => job.file.name);
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
    build: (call, jobs, request, report, hand, held) => outcome(() => making.build(jobs, request, progressOf(call, report), hand, held)),
    write: (call, jobs, request) =>
      outcome(() =>
        making.write(
          jobs,
          request,
          progressOf(call, () => {}),
        ),
      ),
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
