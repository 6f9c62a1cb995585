import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../src/columns/manifest.ts';
import { writeDataSet } from './data-set.ts';

/** `tsx data/check-reproducible.ts`: makes the data set anew and compares the hashes with the committed ones; exit code 1 where they differ. */
const committed = manifestIn(fileURLToPath(new URL('../public/data', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'hinterland-data-'));
try {
  writeDataSet(folder);
  const made = manifestIn(folder);
  const differing = Object.entries(hashes(committed)).filter(([name, hash]) => hashes(made)[name] !== hash);
  for (const [name, hash] of differing) console.error(`${name}: committed with SHA-256 ${hash}, made anew ${hashes(made)[name]}.`);
  if (differing.length > 0) {
    console.error(`${differing.length} of the committed files are not what the script makes. Run \`npm run data\` and commit the result.`);
    process.exitCode = 1;
  } else console.log('Every table and drawing is made again with the same SHA-256.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function manifestIn(of: string): Manifest {
  return JSON.parse(readFileSync(join(of, 'manifest.json'), 'utf8'));
}

function hashes({ tables, drawings, worldPlaces }: Manifest): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...tables, ...drawings, worldPlaces }).map(([name, entry]) => [name, entry?.sha256 ?? '']));
}
