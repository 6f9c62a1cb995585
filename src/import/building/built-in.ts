import { type DataSet, dataSet, namesOfPlaces } from '#columns/data-set.ts';
import { decodeTable } from '#columns/decode-table.ts';
import { type TableName, tableNames } from '#columns/manifest.ts';
import { parseManifest } from '#columns/parse-manifest.ts';
import type { Columns } from '#columns/schema.ts';
import { facilities, lanes, placeNames, worldPlaces } from '#columns/tables.ts';
import type { KnownPlaces } from '#import/checking/datum.ts';
import type { WorldPlaces } from '#import/gazetteer/world-places.ts';
import { uncompressed } from '#worker/read-bytes.ts';

/** Reads a file of the shipped data set by its name. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The data set that comes with the product: its tables but for the largest, and its files to hand on unchanged. */
export interface BuiltIn {
  readonly data: DataSet;
  /** All of them: half a million rows that few imports need. */
  readonly readFacilities: () => Promise<DataSet['tables']['facilities']>;
  readonly readLanes: () => Promise<Columns<typeof lanes>>;
  /** By the file's name. */
  readonly files: ReadonlyMap<string, Blob>;
  readonly places: KnownPlaces;
}

/**
 * The list of the world's places beside the shipped data set.
 * @throws Error where there is none, as beside a data set that was made without it.
 */
export async function readWorldPlaces({ data: { manifest } }: BuiltIn, readFile: ReadFile): Promise<WorldPlaces> {
  const file = manifest.worldPlaces?.file;
  if (file === undefined) throw new Error('The data set that comes with the product has no list of places.');
  return decodeTable(worldPlaces, await uncompressed(await readFile(file), file), file).columns;
}

/** Large tables that are handed on as they are. */
const unread: readonly TableName[] = ['facilities', 'hexagons', 'demand-hexagons', 'place-names', 'ranges', 'validation'];

export async function readBuiltIn(readFile: ReadFile, manifestFile: string): Promise<BuiltIn> {
  const manifest = parseManifest(new TextDecoder().decode(await readFile(manifestFile)), manifestFile);
  const names = [...tableNames.map((table) => manifest.tables[table].file), manifest.drawings.outlines.file, manifest.drawings.basemap.file];
  const files = new Map(await Promise.all(names.map(async (file) => [file, await readFile(file)] as const)));
  const bytesOf = (table: (typeof tableNames)[number]) => uncompressed(files.get(manifest.tables[table].file) ?? new Uint8Array(), manifest.tables[table].file);
  const small = tableNames.filter((table) => !unread.includes(table));
  const unpacked = new Map<TableName, Uint8Array>(await Promise.all(small.map(async (table) => [table, await bytesOf(table)] as const)));
  const data = dataSet(manifest, (table) => unpacked.get(table) ?? new Error(table));
  const named = namesOfPlaces(decodeTable(placeNames, await bytesOf('place-names'), 'place-names').columns, data.placeRow);
  const texts = new Array<string>(data.tables.places.rows).fill('');
  for (let row = 0; row < named.rows; row++) texts[named.place[row]] = named.nameZh[row].replace(/(街道|镇|乡)$/, '');
  const readFacilities = async () => decodeTable(facilities, await bytesOf('facilities'), 'facilities').columns;
  const readLanes = async () => decodeTable(lanes, await bytesOf('lanes'), 'lanes').columns;
  const blobs = new Map(Array.from(files, ([name, bytes]) => [name, new Blob([bytes])] as const));
  return { data, files: blobs, readFacilities, readLanes, places: { lng: data.tables.places.lng, lat: data.tables.places.lat, names: texts } };
}
