import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Contestant } from '../comparison.ts';
import type { Points } from './clustered-points.ts';
import { distancesTo, type NearestAnswer, type NearestQuestion, networkCount } from './question.ts';

/** scipy's cKDTree in a Python process of its own, one core, places in the same order; null where Python or scipy is not installed. */
export async function scipy(question: NearestQuestion): Promise<Contestant<NearestAnswer> | null> {
  const folder = mkdtempSync(join(tmpdir(), 'nearest-'));
  const write = (file: string, { lng, lat }: Points) => writeFileSync(join(folder, file), Buffer.concat([Buffer.from(lng.buffer), Buffer.from(lat.buffer)]));
  write('places', question.places);
  for (const [network, points] of question.networks.entries()) write(`network-${network}`, points);

  const python = spawn('python3', [join(import.meta.dirname, 'ckdtree.py'), folder, String(networkCount)], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const close = () => {
    python.kill();
    rmSync(folder, { recursive: true });
  };
  const started = await Promise.race([once(python, 'spawn').then(() => lines.next()), once(python, 'error')]).catch(() => null);
  if (started === null || !('value' in started) || started.value !== 'ready') {
    close();
    return null;
  }
  const told = async (word: 'build' | 'query') => {
    python.stdin.write(`${word}\n`);
    return Number((await lines.next()).value);
  };
  return {
    what: 'scipy cKDTree',
    build: () => told('build'),
    query: () => told('query'),
    async answer() {
      python.stdin.end();
      if (python.exitCode === null) await once(python, 'exit');
      const { buffer, byteOffset, length } = readFileSync(join(folder, 'rows'));
      const row = new Int32Array(buffer.slice(byteOffset, byteOffset + length));
      return { row, km: distancesTo(row, question) };
    },
    close,
  };
}
