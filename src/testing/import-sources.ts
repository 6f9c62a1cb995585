import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readBuiltIn, readWorldPlaces } from '#import/building/built-in.ts';
import { groundOf } from '#import/checking/ground.ts';
import type { ImportSources } from '#import/import-sources.ts';
import type { BuildRequest, FileJob, ImportApi, Outcome, Written } from '#import/protocol.ts';

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

/** A whole data set, built and then written. */
export async function wholeSet(api: ImportApi, jobs: readonly FileJob[], request: BuildRequest): Promise<Written> {
  const built = settled(await api.build(0, jobs, request, () => {}));
  const written = settled(await api.write(0, jobs, request));
  if (JSON.stringify(written.manifest) !== JSON.stringify(built.manifest)) throw new Error('Another set was written than was built.');
  return written;
}
