import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string; readonly start: { readonly line: number } } }[];
}

const table: [folder: string, refused: string[], allowed: string[]][] = [
  ['columns', ['#engine/units.ts', '#url/state.ts', 'react', 'node:fs', '#testing/x.ts'], ['./schema.ts', '#columns/schema.ts', 'papaparse']],
  [
    'engine',
    ['#worker/protocol.ts', '#map/scale.ts', 'leaflet', 'node:fs', '#testing/x.ts'],
    ['./units.ts', '#engine/units.ts', '#columns/schema.ts', 'kdbush'],
  ],
  [
    'import',
    ['#worker/protocol.ts', '#queries/x.ts', '#url/state.ts', 'react', 'leaflet', '#testing/x.ts'],
    ['./x.ts', '#import/x.ts', '#engine/units.ts', '#columns/schema.ts', '#worker/read-bytes.ts', 'papaparse', 'gcoord'],
  ],
  ['worker', ['#queries/use-areas.ts', '#url/state.ts', 'react', '#testing/x.ts'], ['./client.ts', '#engine/units.ts', '#columns/schema.ts']],
  [
    'url',
    ['#worker/protocol.ts', '#engine/geo/sphere.ts', '#views/x.ts', 'react', 'zod', '#testing/x.ts'],
    ['./state.ts', '#columns/vocabulary.ts', '#engine/geo/ring.ts', 'zod/mini'],
  ],
  ['queries', ['#views/x.ts', '#map/scale.ts', 'leaflet', '#testing/x.ts'], ['./x.ts', '#worker/protocol.ts', '#url/state.ts', '@tanstack/react-query']],
  ['map', ['#queries/use-areas.ts', '#views/x.ts', 'recharts', '#testing/x.ts'], ['./x.ts', '#ui/x.ts', '#engine/geo/sphere.ts', 'leaflet', 'react-leaflet']],
  ['charts', ['#queries/use-areas.ts', '#map/scale.ts', 'leaflet', '#testing/x.ts'], ['./x.ts', '#ui/x.ts', 'recharts']],
  ['ui', ['#columns/vocabulary.ts', '#engine/units.ts', '#url/state.ts', 'leaflet', '#testing/x.ts'], ['./x.ts', 'react', '@mantine/core']],
  [
    'views',
    ['leaflet', 'recharts', '@tanstack/react-query', 'zod/mini', '#app/x.ts', '#testing/x.ts'],
    ['./x.ts', '#queries/x.ts', '#map/x.ts', '#url/state.ts', '@tanstack/react-virtual'],
  ],
  ['app', ['leaflet', 'recharts', '#testing/x.ts'], ['./x.ts', '#views/x.tsx', 'react-dom/client']],
];
const folder = mkdtempSync(join(tmpdir(), 'hinterland-lint-'));
let report: Report;

function write(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
}

function linesOf(rule: string, path: string): number[] {
  const found = report.diagnostics.filter(({ category, location }) => category.endsWith(`/${rule}`) && location.path === path);
  return found.map(({ location }) => location.start.line).sort((a, b) => a - b);
}

beforeAll(() => {
  for (const file of ['biome.json', 'package.json']) copyFileSync(file, join(folder, file));
  const imports = (specifiers: readonly string[]) => specifiers.map((specifier) => `import '${specifier}';`);
  for (const [name, refused, allowed] of table) {
    write(`src/${name}/probe.ts`, imports([...refused, ...allowed]));
    write(`src/${name}/probe.test.ts`, imports(['#testing/x.ts', '../../x.ts']));
  }
  write('src/engine/one.ts', ["import { two } from '#engine/two.ts';", 'export const one = () => two;']);
  write('src/engine/two.ts', ["import { one } from './one.ts';", 'export const two = () => one;']);
  write('src/engine/long.ts', Array(401).fill('export {};'));
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'], { cwd: folder, encoding: 'utf8' });
  report = JSON.parse(stdout);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(table)('%s/ imports what the table allows and nothing else', (name, refused) => {
  expect(linesOf('noRestrictedImports', `src/${name}/probe.ts`)).toEqual(refused.map((_, index) => index + 1));
});

test.each(table)('a test in %s/ may build on testing/ and may not climb two folders', (name) => {
  expect(linesOf('noRestrictedImports', `src/${name}/probe.test.ts`)).toEqual([2]);
});

test('a circle of imports is refused', () => {
  expect(linesOf('noImportCycles', 'src/engine/one.ts')).toEqual([1]);
});

test('a file of more than 400 lines is refused', () => {
  expect(linesOf('noExcessiveLinesPerFile', 'src/engine/long.ts')).toHaveLength(1);
});
