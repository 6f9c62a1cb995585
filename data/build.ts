import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDataSet } from './data-set.ts';

/** `tsx data/build.ts [--out FOLDER] [--facilities N]`: makes the default data set, by default in `public/data`; with a number, one to try sizes with. */
const { values } = parseArgs({ options: { out: { type: 'string' }, facilities: { type: 'string' } } });
const count = values.facilities === undefined ? null : Number(values.facilities);
if (count !== null && !(Number.isInteger(count) && count > 0)) throw new Error(`Got --facilities ${values.facilities}, wanted a whole number above 0.`);
if (count !== null && values.out === undefined)
  throw new Error('Got --facilities without --out, wanted a folder: such a data set does not replace the default one.');
writeDataSet(resolve(values.out ?? fileURLToPath(new URL('../public/data', import.meta.url))), count);
