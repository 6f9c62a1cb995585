import { type BuiltDataSet, buildDataSet } from './building/build-data-set.ts';
import type { BuildFile } from './building/build-input.ts';
import { copiedColumns, type LargeTables, type PlacedFacilities, placedFacilities } from './building/placed-facilities.ts';
import type { CheckedTable } from './checking/check-table.ts';
import { isFacilities, keyOf, sortedJobs } from './file-job.ts';
import type { ImportSources } from './import-sources.ts';
import type { Role } from './mapping/roles.ts';
import { nextTurn } from './next-turn.ts';
import type { Placing } from './placing.ts';
import type { BuildRequest, Built, FileJob, Outline } from './protocol.ts';
import { readJson } from './reading/read-file.ts';
import { Refused } from './reading/refusal.ts';
import type { Progress } from './reading/text-chunks.ts';
import { Remembered } from './remembered.ts';

interface Made {
  /** Names the files and what is wanted of them. */
  readonly asked: string;
  readonly facilities: PlacedFacilities;
  readonly withLarge: (large: LargeTables | null) => BuiltDataSet;
  /** Of the facilities and places. */
  readonly key: string;
}

/** Makes data sets of checked files: first what is asked of one when it is shown, then what is kept. */
export class Making {
  readonly #sources: ImportSources;
  readonly #placing: Placing;
  readonly #check: (job: FileJob, progress: Progress) => Promise<CheckedTable>;
  readonly #facilities = new Remembered<PlacedFacilities>(1);
  readonly #underway = new Set<Promise<unknown>>();
  /** What was built last, until it is written. */
  #built: Made | null = null;

  constructor(sources: ImportSources, placing: Placing, check: (job: FileJob, progress: Progress) => Promise<CheckedTable>) {
    this.#sources = sources;
    this.#placing = placing;
    this.#check = check;
  }

  /**
   * @param hand gets the outline as soon as there is one.
   * @param held the outline that is there already, and needed no second time.
   */
  build(jobs: readonly FileJob[], request: BuildRequest, progress: Progress, hand?: (outline: Outline) => void, held?: string | null): Promise<Built> {
    const building = this.#build(jobs, request, progress, hand, held);
    this.#underway.add(building);
    return building.finally(() => this.#underway.delete(building));
  }

  /** The large tables of the same set. Where it was built last, no file is read again, and none can have been changed meanwhile. */
  async write(jobs: readonly FileJob[], request: BuildRequest, progress: Progress): Promise<BuiltDataSet> {
    const built = this.#built?.asked === askedOf(jobs, request) ? this.#built : null;
    if (built) this.#built = null;
    const { facilities, withLarge } = built ?? (await this.#make(jobs, request, progress));
    return withLarge(await facilities.written());
  }

  /** Ends when no data set is being built: what is only told waits for that. */
  async ended(): Promise<void> {
    // What was asked at the same time is known then.
    await nextTurn();
    await Promise.allSettled(this.#underway);
    // The answer is on its way to the page first.
    await nextTurn();
  }

  async #build(jobs: readonly FileJob[], request: BuildRequest, progress: Progress, hand?: (outline: Outline) => void, held?: string | null): Promise<Built> {
    const built = await this.#make(jobs, request, progress);
    this.#built = built;
    const { facilities, withLarge, key } = built;
    const first = withLarge(null);
    const outline = `${first.manifest.hash} ${key}`;
    if (hand && outline !== held) hand({ outline, ...first, facilities: copiedColumns(facilities.columns) });
    return { ...withLarge(await facilities.toBe()), outline };
  }

  async #make(jobs: readonly FileJob[], request: BuildRequest, progress: Progress): Promise<Made> {
    const inOrder = sortedJobs(jobs);
    const hasDemand = jobs.some(({ setup }) => setup.role === 'demand');
    const files: BuildFile[] = [];
    for (const [index, job] of inOrder.entries()) {
      const part = { ...progress, report: (share: number) => progress.report((index + share) / (jobs.length + 1)) };
      const checked = await this.#check(job, part);
      // A report on the same rows is on its way to the page first.
      await nextTurn();
      if (progress.isStopped()) throw new Refused('stopped');
      files.push({
        name: job.file.name,
        origin: job.origin,
        checked,
        setup: job.setup,
        nearest: isFacilities(job) && !hasDemand ? await this.#placing.nearestOf(keyOf(job), checked) : null,
        kept: { reading: job.reading, setup: job.setup },
        json: job.setup.role === 'boundaries' ? await readJson(job.file, part) : null,
      });
    }
    progress.report(jobs.length / (jobs.length + 1));
    const builtIn = await this.#sources.builtIn();
    const { beside, title, duplicates } = request;
    const placed = inOrder.filter(({ setup }) => placedRoles.includes(setup.role));
    const key = JSON.stringify([placed.map((job) => [job.file.name, keyOf(job)]), duplicates.dropped, beside, hasDemand ? title : null]);
    const facilities = await this.#facilities.get(key, () => placedFacilities(files, builtIn, request, this.#placing.mixed));
    if (progress.isStopped()) throw new Refused('stopped');
    const [shippedLanes, world] = await Promise.all([beside === 'shipped' ? builtIn.readLanes() : null, this.#sources.world()]);
    const options = { ...request, made: this.#sources.today() };
    const withLarge = buildDataSet(files, facilities, builtIn, shippedLanes, world, options);
    return { asked: askedOf(jobs, request), facilities, withLarge, key };
  }
}

function askedOf(jobs: readonly FileJob[], request: BuildRequest): string {
  return JSON.stringify([jobs.map(keyOf), request]);
}

/** Roles of the files that say where facilities and places are. */
const placedRoles: readonly Role[] = ['facilities', 'demand', 'boundaries'];
