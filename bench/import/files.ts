import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { decodeTable } from '../../src/columns/decode-table.ts';
import { places } from '../../src/columns/tables.ts';
import { seededRandom } from '../seeded-random.ts';

export interface MadeFiles {
  readonly folder: string;
  readonly csv: string;
  readonly parquet: string;
  readonly arrow: string;
}

const placesFile = fileURLToPath(new URL('../../public/data/places.columns', import.meta.url));
const kinds = ['warehouse', 'processing-centre', 'station', 'service-point', 'agency'];
const networks = ['sf', 'sto', 'yto', 'zto'];

/** The same facilities as CSV, Parquet (snappy) and Arrow: eight columns, positions within 5 km of the shipped townships. */
export async function facilityFiles(n: number): Promise<MadeFiles> {
  const random = seededRandom(7).uniform;
  const { lng, lat } = decodeTable(places, gunzipSync(await readFile(placesFile)), 'places').columns;
  const beside = (degrees: Float64Array) => (row: number) => Math.round((degrees[(row * 7919) % degrees.length] + (random() - 0.5) / 12) * 1e5) / 1e5;
  const rows = Array.from({ length: n }, (_, row) => row);
  const columns = {
    id: rows.map((row) => `F${String(row).padStart(8, '0')}`),
    name: rows.map((row) => `Office ${row % 50_000}`),
    network: rows.map((row) => networks[row % networks.length]),
    kind: rows.map((row) => kinds[row % kinds.length]),
    lng: Float64Array.from(rows, beside(lng)),
    lat: Float64Array.from(rows, beside(lat)),
    capacity: Int32Array.from(rows, () => Math.floor(random() * 5000)),
    opened: Int32Array.from(rows, (row) => 2000 + (row % 20)),
  };
  const folder = await mkdtemp(join(tmpdir(), 'hinterland-import-'));
  const file = (name: string) => join(folder, name);
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const lines = rows.map((row) => names.map((name) => columns[name][row]).join(','));
  await writeFile(file('facilities.csv'), `${names.join(',')}\n${lines.join('\n')}\n`);
  const typeOf = (name: keyof typeof columns) => (columns[name] instanceof Float64Array ? 'DOUBLE' : columns[name] instanceof Int32Array ? 'INT32' : 'STRING');
  const parquet = parquetWriteBuffer({ columnData: names.map((name) => ({ name, data: columns[name] as never, type: typeOf(name) })) });
  await writeFile(file('facilities.parquet'), new Uint8Array(parquet));
  await writeFile(file('facilities.arrow'), tableToIPC(tableFromArrays(columns), { format: 'file' }) as Uint8Array);
  return { folder, csv: file('facilities.csv'), parquet: file('facilities.parquet'), arrow: file('facilities.arrow') };
}
