import { type AnswerTable, answerTables, type DataSet, dataSet, sharedTables } from '#columns/data-set.ts';
import { type Decoded, decodeTable } from '#columns/decode-table.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import type { Manifest, TableName } from '#columns/manifest.ts';
import { parseManifest } from '#columns/parse-manifest.ts';
import type { Table } from '#columns/schema.ts';
import type { Given } from './protocol.ts';
import { uncompressed } from './read-bytes.ts';

/** Reads a file that stands beside the manifest; rejects with a sentence that names it. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Reads all tables that answers need, at the same time.
 * @param before the data set that was read before: tables of the same files are taken from it.
 * @param facilities where they are in memory already.
 */
export async function loadTables(manifest: Manifest, readFile: ReadFile, before: DataSet | null = null, facilities: Given | null = null): Promise<DataSet> {
  const known: Partial<DataSet['tables']> = { ...(before && sharedTables(manifest, before)), ...(facilities && { facilities }) };
  const names = (Object.keys(answerTables) as AnswerTable[]).filter((name) => !(name in known));
  const files = await Promise.all(names.map((name) => readTable(readFile, manifest, name)));
  return dataSet(manifest, (name) => files[names.indexOf(name)], known);
}

export async function readManifest(readFile: ReadFile, manifestFile: string): Promise<Manifest> {
  return parseManifest(new TextDecoder().decode(await readFile(manifestFile)), manifestFile);
}

function readTable(readFile: ReadFile, manifest: Manifest, name: AnswerTable): Promise<Uint8Array | Error> {
  const file = manifest.tables[name]?.file;
  if (file === undefined) return Promise.resolve(new Error(`The data set has no table "${name}".`));
  return readFile(file)
    .then((bytes) => uncompressed(bytes, file))
    .catch((error: Error) => error);
}

/** Reads what the page has sent. */
export function readerOf(files: ReadonlyMap<string, Blob>): { readFile: ReadFile; manifestFile: string } {
  const readFile: ReadFile = async (file) => {
    const found = files.get(file);
    if (!found) throw new Error(`${file}: is not in the data set.`);
    return new Uint8Array(await found.arrayBuffer());
  };
  return { readFile, manifestFile: 'manifest.json' };
}

/** A table that is read only when asked for; empty where the data has none. */
export async function decodedTable<T extends Table>(data: DataSet, readFile: ReadFile, name: TableName, table: T): Promise<Decoded<T>> {
  const file = data.manifest.tables[name]?.file;
  if (file === undefined) return { columns: emptyColumns(table), rejected: [] };
  return decodeTable(table, await uncompressed(await readFile(file), file), file);
}
