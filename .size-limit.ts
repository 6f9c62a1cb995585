import { readFileSync } from 'node:fs';
import { answerTables } from './src/columns/data-set.ts';
import type { Manifest } from './src/columns/manifest.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const chunks: Record<string, Chunk> = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const { tables, drawings }: Manifest = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'));

/** Scripts that a chunk needs before it runs, itself among them. */
function scriptsOf(name: string, found = new Set<string>()): Set<string> {
  const { file, imports = [] } = chunks[name];
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of imports) scriptsOf(imported, found);
  return found;
}

/** Scripts of the page and of what it starts at once. */
function firstScripts(): Set<string> {
  const found = scriptsOf('index.html');
  for (const started of chunks['index.html'].dynamicImports ?? []) scriptsOf(started, found);
  return found;
}

const inDist = (files: Iterable<string>) => Array.from(files, (file) => `dist/${file}`);
const firstTables = Object.keys(answerTables).flatMap((name) => tables[name as keyof typeof tables]?.file ?? []);
const firstDrawings = [drawings.outlines.file, drawings.basemap.file];

export default [
  { name: 'Scripts before the map shows', path: inDist(firstScripts()), gzip: true, limit: '330 kB' },
  { name: 'Worker', path: 'dist/assets/worker-*.js', gzip: true, limit: '100 kB' },
  { name: 'Styles', path: 'dist/assets/*.css', gzip: true, limit: '60 kB' },
  {
    name: 'Data of the plain link',
    path: inDist(['manifest.json', 'head-start.bin', ...firstDrawings].map((file) => `data/${file}`)),
    brotli: false,
    limit: '0.7 MB',
  },
  {
    name: 'Data of the first view of any other link',
    path: inDist(['manifest.json', ...firstTables, ...firstDrawings].map((file) => `data/${file}`)),
    brotli: false,
    limit: '3 MB',
  },
  { name: 'All data', path: 'dist/data/*', brotli: false, limit: '6 MB' },
];
