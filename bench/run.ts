import { parseArgs } from 'node:util';
import { coalitions } from './coalitions/coalitions.ts';
import type { Bench } from './comparison.ts';
import { coverage } from './coverage/coverage.ts';
import { crossfilter } from './crossfilter/crossfilter.ts';
import { filter } from './filter/filter.ts';
import { importFiles } from './import/import.ts';
import { list } from './list/list.ts';
import { paint } from './map/paint.ts';
import { pan } from './map/pan.ts';
import { nearest } from './nearest/nearest.ts';
import { page } from './page/page.ts';
import { jsonLines, readable } from './report.ts';
import { matrix } from './routing/matrix.ts';
import { oneToAll } from './routing/one-to-all.ts';
import { parcels } from './routing/parcels.ts';
import { route } from './routing/route.ts';

const benches: Readonly<Record<string, Bench>> = {
  nearest,
  filter,
  coverage,
  crossfilter,
  coalitions,
  list,
  page,
  import: importFiles,
  paint,
  pan,
  route,
  'one-to-all': oneToAll,
  matrix,
  parcels,
};
const usage = `Wanted: npm run bench -- ${Object.keys(benches).join(' | ')} [--n N] [--json]`;

/** The benchmark and its options, as the command line says. */
function asked(): { bench: Bench; n: number | null; json: boolean } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { n: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const [name] = positionals;
  if (positionals.length !== 1 || !Object.hasOwn(benches, name)) throw new Error(`Got ${positionals.join(' ') || 'no name'}. ${usage}`);
  const n = values.n === undefined ? null : Number(values.n);
  if (n !== null && !(Number.isInteger(n) && n > 0)) throw new Error(`Got --n ${values.n}, wanted a whole number above 0.`);
  return { bench: benches[name], n, json: values.json };
}

try {
  const { bench, n, json } = asked();
  for await (const comparison of bench(n)) {
    console.log(json ? jsonLines(comparison) : `${readable(comparison)}\n`);
    if (json) for (const note of comparison.notes) console.error(note);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
