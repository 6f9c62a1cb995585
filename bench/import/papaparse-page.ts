import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type Served, servedFolder } from '../page/served.ts';

const script = `import Papa from 'papaparse';
const input = document.querySelector('input');
input.addEventListener('change', () => {
  const start = performance.now();
  let rows = 0;
  Papa.parse(input.files[0], {
    worker: false,
    chunk: ({ data }) => { rows += data.length; },
    complete: () => { window.papaparse = { milliseconds: performance.now() - start, rows }; },
  });
});`;

/** A page that gives a chosen file to papaparse and does nothing else. */
export async function servedPapaparse(): Promise<Served> {
  const root = await mkdtemp(join(tmpdir(), 'hinterland-papaparse-'));
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><title>papaparse</title><input type="file"><script type="module" src="/main.js"></script></html>',
  );
  await writeFile(join(root, 'main.js'), script);
  const papaparse = createRequire(import.meta.url).resolve('papaparse');
  await build({ root, configFile: false, logLevel: 'error', resolve: { alias: { papaparse } } });
  const served = await servedFolder(root);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
