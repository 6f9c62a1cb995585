import type { FileSetup } from '#import/checking/check-table.ts';

/** What a reader said of a file, for the next one with the same columns. */
export type KeptMapping = Pick<FileSetup, 'role' | 'mapping' | 'datum'>;

const key = 'hinterland:mappings';
/** Shapes that are kept, the oldest dropped. */
const most = 50;

export function keptMapping(shape: string): KeptMapping | null {
  return all()[shape] ?? null;
}

/** A browser that keeps nothing is no reason to stop. */
export function keepMapping(shape: string, { role, mapping, datum }: KeptMapping): void {
  const entries = Object.entries(all()).filter(([each]) => each !== shape);
  const kept = Object.fromEntries([...entries.slice(-most + 1), [shape, { role, mapping, datum }]]);
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The storage is full or refused: the columns are recognised by name next time.
  }
}

function all(): Record<string, KeptMapping> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return kept && typeof kept === 'object' ? (kept as Record<string, KeptMapping>) : {};
  } catch {
    return {};
  }
}
