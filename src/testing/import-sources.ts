import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readBuiltIn, readWorldPlaces } from '#import/building/built-in.ts';
import { groundOf } from '#import/checking/ground.ts';
import type { ImportSources } from '#import/import-jobs.ts';
import type { Outcome } from '#import/protocol.ts';

const world = readFile(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')).then((bytes) => new Uint8Array(bytes));
const shippedFile = async (file: string) => new Uint8Array(await readFile(`public/data/${file}`));
const builtIn = readBuiltIn(shippedFile, 'manifest.json');

/** What an import reads besides the reader's files, read once. */
export const importSources: Omit<ImportSources, 'assistant'> = {
  builtIn: () => builtIn,
  ground: async () => groundOf(JSON.parse(new TextDecoder().decode(await world))),
  world: () => world,
  worldPlaces: async () => readWorldPlaces(await builtIn, shippedFile),
  today: () => '2026-11-25',
};

/** What came out; throws what was refused. */
export function settled<T>(outcome: Outcome<T>): T {
  if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
