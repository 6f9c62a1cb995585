import { type DBSchema, openDB } from 'idb';
import type { Manifest } from '#columns/manifest.ts';
import { linkWord } from '#import/building/link-word.ts';

/** By name. The browser has their bytes, on disk where it keeps them; the page only hands them on. */
export type DataFiles = ReadonlyMap<string, Blob>;

/** A data set of the reader's own that the browser keeps, or that only this page has. */
export interface KeptSet {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  /** ISO time of the import. */
  readonly kept: string;
  readonly bytes: number;
  readonly facilities: number;
  /** What a link to it asks at first. */
  readonly first: { readonly as: string; readonly with: readonly string[]; readonly year: number; readonly tiers: string; readonly in: number | null } | null;
  /** Until it is stored, and where the browser refuses, it is gone when the page closes; one that could not be written, with the next that is opened. */
  readonly storage: 'underway' | 'stored' | 'refused' | 'unwritten';
}

interface Schema extends DBSchema {
  sets: { key: string; value: Omit<KeptSet, 'storage'> };
  files: { key: string; value: DataFiles };
}

/** What the browser has not stored yet, or refuses to. */
const inPage = new Map<string, { set: KeptSet; files: DataFiles; whole: Promise<DataFiles> }>();
/** Ends when what is being stored is, or is refused. */
let storing: Promise<void> = Promise.resolve();

/** A browser may refuse at once or later: both reject. */
const database = async () =>
  openDB<Schema>('hinterland', 1, {
    upgrade(made) {
      made.createObjectStore('sets', { keyPath: 'id' });
      made.createObjectStore('files');
    },
  });

/** What a link to a data set asks at first; null where it says nothing. */
export function firstQuestion({ own }: Manifest): KeptSet['first'] {
  return own ? { ...own.defaults, in: own.region } : null;
}

/** Newest first. A browser that refuses storage has those of this page only. */
export async function keptSets(): Promise<KeptSet[]> {
  const stored = await database()
    .then(async (open) => {
      const sets = await open.getAll('sets');
      open.close();
      return sets;
    })
    .catch(() => []);
  const all = [
    ...stored.filter(({ id }) => !inPage.has(id)).map((set) => ({ ...set, storage: 'stored' as const })),
    ...Array.from(inPage.values(), ({ set }) => set),
  ];
  return all.sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

/** Files of the set that a link names as `id@hash`; a hash may be shortened. Null where it is not here. */
export async function keptFiles(named: string): Promise<DataFiles | null> {
  const [id, hash] = named.split('@');
  if (hash === undefined) return null;
  // What the page has is there at once: the database is busy while a set is being stored.
  const here = inPage.get(id);
  if (here) return here.set.hash.startsWith(hash) ? here.whole : null;
  const set = (await keptSets()).find((each) => each.id === id);
  if (!set?.hash.startsWith(hash)) return null;
  const open = await database();
  const files = await open.get('files', id);
  open.close();
  return files ?? null;
}

/** One of these files. All but the large tables are there while those are still being written. */
export async function keptFile(named: string, file: string): Promise<Blob | null> {
  const [id, hash] = named.split('@');
  const here = inPage.get(id);
  const files = here && hash !== undefined && here.set.hash.startsWith(hash) && here.files.has(file) ? here.files : await keptFiles(named);
  return files?.get(file) ?? null;
}

/**
 * Keeps a set in place of one of the same id. The page has it at once; storing a large one takes a while, in which the one before stays. Where the
 * browser refuses, this page has it until it is closed.
 * @param files but for those that are still being written.
 * @param whole all of them, once they are written; where that fails, nothing is stored.
 * @returns the set, and when it is stored or is known not to be.
 */
export function keepSet(
  manifest: Manifest,
  files: DataFiles,
  kept: string,
  whole = Promise.resolve(files),
): { readonly set: KeptSet; readonly settled: Promise<void> } {
  const unwritten = Object.values(manifest.tables).filter(({ file }) => !files.has(file));
  const bytes = [...Array.from(files.values(), ({ size }) => size), ...unwritten.map((table) => table.bytes)].reduce((sum, size) => sum + size, 0);
  const stored = {
    id: manifest.id,
    hash: manifest.hash,
    title: manifest.title.en,
    kept,
    bytes,
    facilities: manifest.tables.facilities.rows,
    first: firstQuestion(manifest),
  };
  const set: KeptSet = { ...stored, storage: 'underway' };
  const held = { set, files, whole };
  // Where it fails, the set is not stored, and whoever asks for it is told.
  whole.catch(() => {});
  inPage.set(set.id, held);
  const settled = storing.then(async () => {
    const storage = await whole.then(
      (all) =>
        store(stored, all).then(
          () => 'stored' as const,
          () => 'refused' as const,
        ),
      () => 'unwritten' as const,
    );
    if (inPage.get(set.id) !== held) return;
    if (storage === 'stored') inPage.delete(set.id);
    else inPage.set(set.id, { ...held, set: { ...stored, storage } });
  });
  storing = settled;
  return { set, settled };
}

/** Both or neither: what is cut off or refused leaves what was there. */
async function store(set: Omit<KeptSet, 'storage'>, files: DataFiles): Promise<void> {
  const open = await database();
  const change = open.transaction(['sets', 'files'], 'readwrite');
  const put = async () => {
    try {
      await change.objectStore('files').put(files, set.id);
      await change.objectStore('sets').put(set);
    } catch (error) {
      // A value that is refused before it becomes a request does not end the transaction by itself.
      if (change.error === null) change.abort();
      throw error;
    }
  };
  const [wrote, done] = await Promise.allSettled([put(), change.done]);
  open.close();
  for (const ended of [wrote, done]) if (ended.status === 'rejected') throw ended.reason;
}

export async function forgetSet(id: string): Promise<void> {
  await storing;
  if (inPage.delete(id)) return;
  const open = await database();
  const change = open.transaction(['sets', 'files'], 'readwrite');
  await Promise.all([change.objectStore('sets').delete(id), change.objectStore('files').delete(id), change.done]);
  open.close();
}

/** An id for a title that no kept set has yet: letters and digits, and a number where needed. */
export function freeId(title: string, taken: readonly string[]): string {
  const plain = linkWord(title).slice(0, 40) || 'own';
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
