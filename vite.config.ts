import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Connect, type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { tileOrigins, tileServices } from './src/map/tile-services.ts';

/** Tile services that can be used: pictures from these hosts, and from no others, are allowed. */
const tileHosts = tileOrigins(tileServices(JSON.parse(readFileSync('public/config.json', 'utf8'))));

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  ["img-src 'self' data: blob:", ...tileHosts].join(' '),
  "worker-src 'self' blob:",
  "connect-src 'self'",
].join('; ');

/** Writes the policy into the built page, for hosts whose headers cannot be set. */
function policyInPage(): Plugin {
  return {
    name: 'hinterland:policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' }],
    },
  };
}

/** Writes the icon into the page: Chromium looks for it with every change of the address, so every step of a slider would ask the host for it. */
function iconInPage(): Plugin {
  return {
    name: 'hinterland:icon-in-page',
    transformIndexHtml: () => {
      const icon = readFileSync('src/app/favicon.png', 'base64');
      return [{ tag: 'link', attrs: { rel: 'icon', type: 'image/png', href: `data:image/png;base64,${icon}` }, injectTo: 'head' }];
    },
  };
}

/** Asks for the program of the page with the page itself: found only when the start has run, it would come a tenth of a second later. */
function programWithPage(): Plugin {
  return {
    name: 'hinterland:program-with-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const program = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'page');
        if (program?.type !== 'chunk') throw new Error('The bundle has no file "page", wanted the one of src/app/main.tsx.');
        const link = (rel: string, file: string) => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' as const });
        const scripts = [program.fileName, ...program.imports].filter((file) => !html.includes(file));
        const styles = [...(program.viteMetadata?.importedCss ?? [])];
        return [...scripts.map((file) => link('modulepreload', file)), ...styles.map((file) => link('stylesheet', file))];
      },
    },
  };
}

/**
 * Copies the built page to where static hosts look for it: `404.html` answers every unknown path. The path of the Data view is also
 * the folder of the tables, so hosts send `/data` on to `/data/` and want an index there; its links go one folder up.
 */
function pagesForStaticHosts(): Plugin {
  return {
    name: 'hinterland:pages-for-static-hosts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The bundle has no index.html, wanted one to copy.');
      const source = String(page.source);
      this.emitFile({ type: 'asset', fileName: '404.html', source });
      this.emitFile({ type: 'asset', fileName: 'data/index.html', source: source.replace(/(href|src)="\.\//g, '$1="../') });
    },
  };
}

/** Works out the answers of the plain link from the tables that are shipped, so that a page need not wait for these. */
function answersOfPlainLink(): Plugin {
  return {
    name: 'hinterland:answers-of-plain-link',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof import('./src/app/head-start.ts')>('./src/app/head-start.ts');
      const bytes = await module.headStart(async (file) => new Uint8Array(await readFile(join('public/data', file))));
      this.emitFile({ type: 'asset', fileName: 'data/head-start.bin', source: gzipSync(bytes, { level: 9 }) });
    },
  };
}

/** Serves the folder named by `HINTERLAND_DATA` in place of `data/`: another data set without another build. */
function otherData(): Plugin {
  const folder = process.env.HINTERLAND_DATA;
  const use = ({ middlewares }: { middlewares: Connect.Server }) => {
    if (!folder) return;
    if (!existsSync(join(folder, 'manifest.json')))
      throw new Error(`HINTERLAND_DATA is ${folder}, which has no manifest.json; wanted a folder that \`npm run data\` made.`);
    middlewares.use((request, response, next) => {
      const [, file] = /^\/data\/([\w.-]+)$/.exec(request.url?.split('?')[0] ?? '') ?? [];
      if (!file || !existsSync(join(folder, file))) return next();
      if (file.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
      createReadStream(join(folder, file)).pipe(response);
    });
  };
  return { name: 'hinterland:other-data', configureServer: use, configurePreviewServer: use };
}

/** One file of this package starts WebAssembly as soon as it is read, and nothing of it is used (`import/reading/parquet-codecs.ts`). */
const withoutWebAssembly = { treeshake: { moduleSideEffects: (id: string) => !id.includes('/hyparquet-compressors/') } };

/** What is read together comes in one file, with all that it imports and that no file above it has: fifty small ones take longer to ask for than to read. */
const fileOf = (name: string, test: RegExp) => ({ name, test });
export const files = [
  fileOf('start', /src\/queries\/first-load\.ts$|vite\/preload-helper/),
  fileOf('page', /src\/app\/main\.tsx$/),
  fileOf('map', /src\/views\/overview\/OverviewMap\.tsx$/),
  fileOf(
    'parts',
    /src\/(ui\/(PopUpPanel|RefusedCopy)|views\/(filters\/Filter(Control|Drawer)|search\/PlaceSearch|overview\/(OverviewDetails|tools\/(MapButtons|InViewList))))\.tsx$/,
  ),
].map((group, at, all) => ({ ...group, priority: all.length - at }));

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), iconInPage(), programWithPage(), pagesForStaticHosts(), answersOfPlainLink(), otherData()],
  worker: { format: 'es', rolldownOptions: withoutWebAssembly },
  build: {
    manifest: true,
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: files } } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    // Properties run hundreds of cases; a loaded machine takes long and is not wrong.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'bench/**/*.test.ts', '.ci/**/*.test.ts'],
          setupFiles: ['src/testing/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/quiet-console.ts', 'src/testing/page-setup.ts'],
        },
      },
    ],
  },
});
