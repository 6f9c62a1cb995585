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
  /** False where the browser refused to keep it: it is gone when the page closes. */
  readonly isStored: boolean;
}

interface Schema extends DBSchema {
  sets: { key: string; value: Omit<KeptSet, 'isStored'> };
  files: { key: string; value: DataFiles };
}

/** What the browser would not keep. */
const inPage = new Map<string, { set: KeptSet; files: DataFiles }>();

/** A browser may refuse at once or later: both reject. */
const database = async () =>
  openDB<Schema>('hinterland', 1, {
    upgrade(made) {
      made.createObjectStore('sets', { keyPath: 'id' });
      made.createObjectStore('files');
    },
  });

function firstQuestion({ own }: Manifest): KeptSet['first'] {
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
  const all = [...stored.filter(({ id }) => !inPage.has(id)).map((set) => ({ ...set, isStored: true })), ...Array.from(inPage.values(), ({ set }) => set)];
  return all.sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

/** Files of the set that a link names as `id@hash`; a hash may be shortened. Null where it is not here. */
export async function keptFiles(named: string): Promise<DataFiles | null> {
  const [id, hash] = named.split('@');
  const set = (await keptSets()).find((each) => each.id === id);
  if (!set || hash === undefined || !set.hash.startsWith(hash)) return null;
  const here = inPage.get(id);
  if (here) return here.files;
  const open = await database();
  const files = await open.get('files', id);
  open.close();
  return files ?? null;
}

/** Keeps a set in place of one of the same id. Where the browser refuses, this page has it until it is closed, and the answer says so. */
export async function keepSet(manifest: Manifest, files: DataFiles, kept: string): Promise<KeptSet> {
  const bytes = Array.from(files.values()).reduce((sum, file) => sum + file.size, 0);
  const set = {
    id: manifest.id,
    hash: manifest.hash,
    title: manifest.title.en,
    kept,
    bytes,
    facilities: manifest.tables.facilities.rows,
    first: firstQuestion(manifest),
  };
  try {
    await store(set, files);
    inPage.delete(set.id);
    return { ...set, isStored: true };
  } catch {
    const own = { ...set, isStored: false };
    inPage.set(set.id, { set: own, files });
    return own;
  }
}

/** Both or neither: what is cut off or refused leaves what was there. */
async function store(set: Omit<KeptSet, 'isStored'>, files: DataFiles): Promise<void> {
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
