import { TableError } from './decode-table.ts';
import { type Manifest, tableNames } from './manifest.ts';

/**
 * The manifest in a JSON text, checked for what the program relies on.
 * @throws TableError with what was got and what was wanted.
 */
export function parseManifest(json: string, file: string): Manifest {
  const manifest = parseJson(json, file) as Partial<Manifest> | null;
  if (typeof manifest !== 'object' || manifest === null) throw new TableError(`${file}: is not a manifest; wanted a JSON object.`);
  if (manifest.schema !== 1) throw new TableError(`${file}: is of schema ${String(manifest.schema)}, wanted 1.`);
  for (const field of ['id', 'hash', 'home'] as const) {
    if (typeof manifest[field] !== 'string') throw new TableError(`${file}: "${field}" is ${formOf(manifest[field])}, wanted a text.`);
  }
  for (const name of tableNames) {
    const entry = manifest.tables?.[name];
    if (typeof entry?.file !== 'string' || !Number.isInteger(entry.rows)) {
      throw new TableError(`${file}: has no entry for the table "${name}"; wanted its file and its number of rows.`);
    }
  }
  for (const field of ['tierLists', 'sources', 'years'] as const) {
    if (!Array.isArray(manifest[field])) throw new TableError(`${file}: "${field}" is ${formOf(manifest[field])}, wanted a list.`);
  }
  return manifest as Manifest;
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new TableError(`${file}: is not readable JSON (${(error as Error).message}).`);
  }
}

function formOf(value: unknown): string {
  return value === undefined ? 'missing' : `a ${typeof value}`;
}
