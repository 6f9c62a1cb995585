import type { FileJob } from './protocol.ts';
import type { RawTable } from './reading/raw-table.ts';
import { type ReadingChoice, type ReadingHelp, readFile } from './reading/read-file.ts';
import { Refused } from './reading/refusal.ts';
import type { Progress } from './reading/text-chunks.ts';
import { Remembered } from './remembered.ts';

type AskedFile = Pick<FileJob, 'id' | 'file' | 'reading'>;

/** The rows of the last files, read once for all who ask, also before anyone does. */
export class FileTables {
  readonly #tables: Remembered<RawTable>;
  readonly #help: ReadingHelp;
  /** Who waits for the rows of a file, by the key of its table. */
  readonly #waiting = new Map<string, Set<Progress>>();
  /** Key of the last table that each file was asked as. */
  readonly #lastKey = new Map<number, string>();

  constructor(filesKept: number, help: ReadingHelp) {
    this.#tables = new Remembered(filesKept);
    this.#help = help;
  }

  /** Has a file read for those who will ask; they are told what fails. */
  readAhead(asked: AskedFile): void {
    this.#read(asked).catch(() => {});
  }

  /** @throws Refused where the file cannot be read, or who asks is stopped. */
  async get(asked: AskedFile, progress: Progress): Promise<RawTable> {
    const key = keyOf(asked);
    const waiters = this.#waiting.get(key) ?? new Set();
    this.#waiting.set(key, waiters.add(progress));
    try {
      const table = await this.#read(asked);
      // The rows may be there for another who waits.
      if (progress.isStopped()) throw new Refused('stopped');
      progress.report(1);
      return table;
    } finally {
      waiters.delete(progress);
      if (waiters.size === 0) this.#waiting.delete(key);
    }
  }

  /** Keeps what had to be read as a whole already. */
  async keep(asked: Omit<AskedFile, 'file'>, table: RawTable): Promise<void> {
    await this.#tables.get(keyOf(asked), async () => table);
  }

  /** What is being read of a file ends, and what was read is dropped. */
  forget(id: number): void {
    this.#lastKey.delete(id);
    this.#tables.forget(`${id} `);
  }

  #read(asked: AskedFile): Promise<RawTable> {
    const { id, file, reading } = asked;
    const key = keyOf(asked);
    this.#lastKey.set(id, key);
    const waiters = () => [...(this.#waiting.get(key) ?? [])];
    const progress: Progress = {
      report: (share) => {
        for (const each of waiters()) each.report(share);
      },
      // What is read ahead is wanted until the file is to be read otherwise.
      isStopped: () => (waiters().length > 0 ? waiters().every((each) => each.isStopped()) : this.#lastKey.get(id) !== key),
    };
    return this.#tables.get(key, async () => (await readFile(file, reading, progress, Number.POSITIVE_INFINITY, this.#help)).table);
  }
}

function keyOf({ id, reading }: { readonly id: number; readonly reading: ReadingChoice }): string {
  return `${id} ${JSON.stringify(reading)}`;
}
