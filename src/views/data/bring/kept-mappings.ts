import type { FileSetup } from '#import/checking/check-table.ts';
import { store, stored } from '#ui/storage.ts';

/** What a reader said of a file, for the next one with the same columns. */
export type KeptMapping = Pick<FileSetup, 'role' | 'mapping' | 'datum' | 'decimal' | 'only'>;

const key = 'hinterland:mappings';
/** Shapes that are kept, the oldest dropped. */
const most = 50;

export function keptMapping(shape: string): KeptMapping | null {
  return all()[shape] ?? null;
}

export function keepMapping(shape: string, { role, mapping, datum, decimal, only }: KeptMapping): void {
  if (shape === '') return;
  const entries = Object.entries(all()).filter(([each]) => each !== shape);
  store(key, JSON.stringify(Object.fromEntries([...entries.slice(-most + 1), [shape, { role, mapping, datum, decimal, only }]])));
}

function all(): Record<string, KeptMapping> {
  try {
    const kept: unknown = JSON.parse(stored(key) ?? '{}');
    return kept && typeof kept === 'object' ? (kept as Record<string, KeptMapping>) : {};
  } catch {
    // What another version left here is forgotten.
    return {};
  }
}
