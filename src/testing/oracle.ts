import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Outside cases with known answers; they stand beside the project on the machines that have them. */
const folder = join(process.cwd(), '..', 'shared', 'oracles');

/** Text of an oracle file, or null where the folder is absent: the test must then skip and say so. */
export function oracle(file: string): string | null {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
