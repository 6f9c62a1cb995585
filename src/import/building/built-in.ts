import { type DataSet, dataSet, namesOfPlaces } from '#columns/data-set.ts';
import { decodeTable } from '#columns/decode-table.ts';
import { type TableName, tableNames } from '#columns/manifest.ts';
import { parseManifest } from '#columns/parse-manifest.ts';
import { placeNames } from '#columns/tables.ts';
import type { KnownPlaces } from '#import/checking/datum.ts';
import { uncompressed } from '#worker/read-bytes.ts';

/** Reads a file of the shipped data set by its name. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The data set that comes with the product: its tables, and the bytes of its files to hand on unchanged. */
export interface BuiltIn {
  readonly data: DataSet;
  /** By the file's name. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly places: KnownPlaces;
}

export async function readBuiltIn(readFile: ReadFile, manifestFile: string): Promise<BuiltIn> {
  const manifest = parseManifest(new TextDecoder().decode(await readFile(manifestFile)), manifestFile);
  const names = [...tableNames.map((table) => manifest.tables[table].file), manifest.drawings.outlines.file, manifest.drawings.basemap.file];
  const files = new Map(await Promise.all(names.map(async (file) => [file, await readFile(file)] as const)));
  const unpacked = new Map<TableName, Uint8Array>();
  for (const table of tableNames) {
    const { file } = manifest.tables[table];
    unpacked.set(table, await uncompressed(files.get(file) ?? new Uint8Array(), file));
  }
  const bytesOf = (table: TableName) => unpacked.get(table) ?? new Uint8Array();
  const data = dataSet(manifest, bytesOf);
  const named = namesOfPlaces(decodeTable(placeNames, bytesOf('place-names'), 'place-names').columns, data.placeRow);
  const texts = new Array<string>(data.tables.places.rows).fill('');
  for (let row = 0; row < named.rows; row++) texts[named.place[row]] = named.nameZh[row].replace(/(街道|镇|乡)$/, '');
  return { data, files, places: { lng: data.tables.places.lng, lat: data.tables.places.lat, names: texts } };
}
