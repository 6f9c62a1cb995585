import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

/** Scripts of the contestants' pages, by name. */
const entries = {
  ours: 'ours.tsx',
  empty: 'empty.ts',
  'circle-marker': 'circle-marker.ts',
  markercluster: 'markercluster.ts',
  glify: 'glify.ts',
  deck: 'deck.ts',
  maplibre: 'maplibre.ts',
} as const;

export type PageName = keyof typeof entries;

export interface Pages {
  readonly addressOf: (page: PageName) => string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

/** Builds the pages into a folder of their own and serves them on this machine until closed. */
export async function pages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'hinterland-bench-'));
  const local = (file: string) => join(import.meta.dirname, file);
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    resolve: { alias: { 'leaflet.glify': local('../node_modules/leaflet.glify/dist/glify.js') } },
    // leaflet.glify asks for Node's name of the global object.
    define: { global: 'globalThis' },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, local(file)])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const server = createServer(({ url = '/' }, response) => {
    const path = url.slice(1);
    if (path in entries) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(pageOf(path));
      return;
    }
    const file = createReadStream(join(folder, path)).on('error', () => response.writeHead(404).end());
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    file.pipe(response);
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  return {
    addressOf: (page) => `http://127.0.0.1:${port}/${page}`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pageOf(name: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/style.css">
<style>html,body,#map{margin:0;height:100%}html,body,#map,#map .leaflet-container{background:#fff}</style><script type="module" src="/${name}.js"></script>`;
}
