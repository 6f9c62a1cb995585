import { type DBSchema, openDB } from 'idb';
import type { Boundaries } from '#import/protocol.ts';

/** The file of boundaries that the map is drawn with, as it was read and as it was chosen, for another datum. */
export interface KeptBoundaries {
  readonly file: File;
  readonly boundaries: Boundaries;
}

interface Schema extends DBSchema {
  boundaries: { key: 'chosen'; value: KeptBoundaries };
}

/** A browser may refuse at once or later: both reject. */
const database = async () =>
  openDB<Schema>('hinterland-boundaries', 1, {
    upgrade(made) {
      made.createObjectStore('boundaries');
    },
  });

/** Null where there are none, or where the browser refuses storage. */
export async function keptBoundaries(): Promise<KeptBoundaries | null> {
  try {
    const open = await database();
    const kept = await open.get('boundaries', 'chosen');
    open.close();
    return kept ?? null;
  } catch {
    return null;
  }
}

/** Keeps them in the place of those before, or none; false where the browser refuses: they then last as long as the page. */
export async function keepBoundaries(kept: KeptBoundaries | null): Promise<boolean> {
  try {
    const open = await database();
    if (kept) await open.put('boundaries', kept, 'chosen');
    else await open.delete('boundaries', 'chosen');
    open.close();
    return true;
  } catch {
    return false;
  }
}
