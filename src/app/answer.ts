import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerText } from './answer-text.ts';

/**
 * `npm run answer -- "/?tier=3,4"`: prints as JSON what the page at that address shows, worked out by the same engine.
 * The data folder is `public/data` unless a second argument names another.
 */
const [address = '/', folder = 'public/data'] = process.argv.slice(2);
try {
  const read = async (file: string) => new Uint8Array(await readFile(join(folder, file)));
  process.stdout.write(`${await answerText(address, read)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
