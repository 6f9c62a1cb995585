import { type Cell, csv } from '#columns/csv.ts';
import { none } from '#columns/vocabulary.ts';
import { readBoundaries } from './boundaries/read-boundaries.ts';
import { buildDataSet } from './building/build-data-set.ts';
import type { BuiltIn } from './building/built-in.ts';
import { prefectureCodes } from './building/region-codes.ts';
import { type CheckedTable, checkTable } from './checking/check-table.ts';
import { type Named, suspectedDuplicates } from './checking/duplicates.ts';
import type { Ground } from './checking/ground.ts';
import { problemCodes } from './checking/problems.ts';
import { guessedMapping, guessedRole, shapeOf } from './mapping/guess-mapping.ts';
import { type Mapping, missingFields, type Role, roles } from './mapping/roles.ts';
import { pointPicture } from './point-picture.ts';
import type { CheckReport, FileJob, ImportApi, Outcome } from './protocol.ts';
import { firstRows, type RawTable, textAt } from './reading/raw-table.ts';
import { readFile, readJson } from './reading/read-file.ts';
import { Refused } from './reading/refusal.ts';
import type { Progress } from './reading/text-chunks.ts';

/** Where the jobs get what stands outside the reader's files. */
export interface ImportSources {
  readonly builtIn: () => Promise<BuiltIn>;
  readonly ground: () => Promise<Ground>;
  /** Land and countries of the whole world, as TopoJSON in bytes. */
  readonly world: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly today: () => string;
}

const inspectedRows = 2000;
const previewRows = 8;
const shownNetworks = 12;
/** Files whose rows are kept between a check and the loading. */
const filesKept = 12;

/** The jobs of the import worker. Tables and checks of the last files are kept, so that loading does not read them again. */
export function importJobs(sources: ImportSources): ImportApi {
  const tables = new Map<string, RawTable>();
  const checks = new Map<string, CheckedTable>();
  const stopped = new Set<number>();
  const progressOf = (call: number, report: (share: number) => void): Progress => ({ report, isStopped: () => stopped.has(call) });

  async function tableOf({ id, file, reading }: FileJob, progress: Progress): Promise<RawTable> {
    const key = `${id} ${JSON.stringify(reading)}`;
    const table = tables.get(key) ?? (await readFile(file, reading, progress)).table;
    keep(tables, key, table);
    return table;
  }

  async function checkOf(job: FileJob, progress: Progress): Promise<CheckedTable> {
    const key = `${job.id} ${JSON.stringify([job.reading, job.setup])}`;
    const known = checks.get(key);
    if (known) return known;
    const table = await tableOf(job, progress);
    const [ground, { places, data }] = await Promise.all([sources.ground(), sources.builtIn()]);
    const codeOf = prefectureCodes(data.tables.regions);
    const checked = checkTable({ table, setup: job.setup, ground, places, hasPrefecture: (text) => codeOf(text) !== none });
    keep(checks, key, checked);
    return checked;
  }

  return {
    inspect: (call, file, reading) =>
      outcome(async () => {
        const { table, ...read } = await readFile(
          file,
          reading,
          progressOf(call, () => {}),
          inspectedRows,
        );
        const mappings = Object.fromEntries(roles.map((role) => [role, withNetwork(role, guessedMapping(role, table), file.name)])) as Record<Role, Mapping>;
        return { ...read, names: table.names, preview: firstRows(table, previewRows), role: guessedRole(table), mappings, shape: shapeOf(table) };
      }),
    check: (call, job, report) =>
      outcome(async (): Promise<CheckReport> => {
        const checked = await checkOf(job, progressOf(call, report));
        return {
          rows: checked.rows,
          loaded: checked.kept.length,
          problems: checked.problems,
          datum: checked.datum,
          guess: checked.guess,
          picture: checked.lng.length > 0 ? pointPicture(checked, await sources.ground()) : null,
          networks: job.setup.role === 'facilities' ? distinct(checked, shownNetworks) : [],
        };
      }),
    rejected: (job, reasons) =>
      outcome(async () => {
        const progress = progressOf(-1, () => {});
        const [table, { reason }] = [await tableOf(job, progress), await checkOf(job, progress)];
        const rows = Array.from(reason.keys()).filter((row) => reason[row] !== 0);
        return csv(['row', 'reason', ...table.names], rows.length, (index): Cell[] => {
          const row = rows[index];
          const code = problemCodes[reason[row] - 1];
          return [table.number[row], reasons[code] ?? code, ...table.columns.map((column) => textAt(column, row))];
        });
      }),
    duplicates: (jobs) =>
      outcome(async () => {
        const checked = await Promise.all(
          sorted(jobs)
            .filter(isFacilities)
            .map((job) =>
              checkOf(
                job,
                progressOf(-1, () => {}),
              ),
            ),
        );
        const { named, nameOf, networkOf } = facilitiesOf(checked);
        const pairs = suspectedDuplicates(named);
        return pairs.map(({ first, second, km }) => ({
          firstName: nameOf(first),
          firstNetwork: networkOf(first),
          secondName: nameOf(second),
          secondNetwork: networkOf(second),
          metres: Math.round(km * 1000),
          first,
          second,
        }));
      }),
    build: (call, jobs, request, report) =>
      outcome(async () => {
        const files = [];
        for (const [index, job] of jobs.entries()) {
          const progress = progressOf(call, (share) => report((index + share) / (jobs.length + 1)));
          const checked = await checkOf(job, progress);
          const kept = { reading: job.reading, setup: job.setup };
          files.push({
            name: job.file.name,
            checked,
            setup: job.setup,
            kept,
            json: job.setup.role === 'boundaries' ? await readJson(job.file, progress) : null,
          });
        }
        report(jobs.length / (jobs.length + 1));
        const built = await buildDataSet(files, await sources.builtIn(), await sources.world(), { ...request, made: sources.today() });
        return { manifest: built.manifest, files: new Map(Array.from(built.files, ([name, bytes]) => [name, new Blob([bytes])])) };
      }),
    boundaries: (call, file, datum) =>
      outcome(() =>
        readBoundaries(
          file,
          datum,
          progressOf(call, () => {}),
        ),
      ),
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

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= filesKept) return;
    kept.delete(oldest);
  }
}

function distinct({ kept, fields }: CheckedTable, most: number): string[] {
  const { codes, word } = fields.words('network');
  const found = new Set<number>();
  for (const row of kept) {
    found.add(codes[row]);
    if (found.size >= most) break;
  }
  return Array.from(found, word).sort();
}

/** The rows that load of all files of facilities, one file after the other. */
function facilitiesOf(files: readonly CheckedTable[]): { named: Named; nameOf: (index: number) => string; networkOf: (index: number) => string } {
  const total = files.reduce((sum, { kept }) => sum + kept.length, 0);
  const [lng, lat] = [new Float64Array(total), new Float64Array(total)];
  const [file, row, network] = [new Uint16Array(total), new Int32Array(total), new Int32Array(total)];
  const networks: string[] = [];
  let at = 0;
  for (const [number, checked] of files.entries()) {
    const { count, codes, word } = checked.fields.words('network');
    const codeOf = Int32Array.from({ length: count }, (_, group) => {
      const known = networks.indexOf(word(group));
      return known >= 0 ? known : networks.push(word(group)) - 1;
    });
    for (const kept of checked.kept) {
      lng[at] = checked.lng[kept];
      lat[at] = checked.lat[kept];
      file[at] = number;
      network[at] = codeOf[codes[kept]];
      row[at++] = kept;
    }
  }
  const nameOf = (index: number) => files[file[index]].fields.text('name', row[index]);
  return { named: { lng, lat, name: nameOf, networks, network }, nameOf, networkOf: (index) => networks[network[index]] };
}

function isFacilities({ setup }: FileJob): boolean {
  return setup.role === 'facilities';
}

/** The order of the data set's files. */
function sorted(jobs: readonly FileJob[]): FileJob[] {
  return [...jobs].sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
}
