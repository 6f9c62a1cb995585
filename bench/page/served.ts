import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** A built page on a loopback address. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The product, built as `npm start` builds it. */
export async function servedProduct(): Promise<Served> {
  await build({ root: project, logLevel: 'error' });
  return serve(project);
}

/** The least that Vite makes: a page with one script that does nothing. */
export async function servedEmptyPage(): Promise<Served> {
  const root = await mkdtemp(join(tmpdir(), 'hinterland-empty-'));
  await writeFile(join(root, 'index.html'), '<!doctype html><html lang="en"><title>Empty</title><script type="module" src="/main.ts"></script></html>');
  await writeFile(join(root, 'main.ts'), 'document.body.dataset.started = "1";\n');
  await build({ root, configFile: false, logLevel: 'error' });
  const served = await serve(root);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** A page of the benchmarks that is made of parts of the product. */
export async function servedPage(root: string): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'hinterland-page-'));
  await build({ root, configFile: false, logLevel: 'error', plugins: [react()], worker: { format: 'es' }, build: { outDir, emptyOutDir: true } });
  const served = await serve(root, outDir);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function serve(root: string, outDir = 'dist'): Promise<Served> {
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    ...(root === project ? {} : { configFile: false }),
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('page: the server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
