import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDataSet } from './data-set.ts';

/** `tsx data/build.ts [--out FOLDER]`: makes the default data set, by default in `public/data`. */
const asked = process.argv.indexOf('--out');
writeDataSet(resolve(asked > 0 ? process.argv[asked + 1] : fileURLToPath(new URL('../public/data', import.meta.url))));
