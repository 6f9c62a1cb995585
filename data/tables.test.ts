import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type TableEntry, tableNames } from '../src/columns/manifest.ts';
import type { Table } from '../src/columns/schema.ts';
import * as tables from '../src/columns/tables.ts';
import { shippedFile, shippedManifest, shippedTable } from './shipped-table.ts';

const manifest = shippedManifest();
const byName = new Map(Object.values(tables).map((table) => [table.name, table as Table]));
const firstView = tableNames.filter((name) => !['place-names', 'lanes', 'network-shares', 'months', 'validation'].includes(name));

describe('the committed tables', () => {
  it.each(tableNames)('%s decodes with every row and the hash of the manifest', (name) => {
    const table = byName.get(name);
    if (!table) throw new Error(`No table is called ${name}.`);
    const { columns, rejected } = shippedTable(table);
    expect(rejected).toEqual([]);
    expect(columns.rows).toBe(manifest.tables[name].rows);
    expect(columns.rows).toBeGreaterThan(0);
    expectAsEntered(manifest.tables[name]);
  });

  it('have the places of the world beside them, each with people and a position in its country', () => {
    const { columns, rejected } = shippedTable(tables.worldPlaces);
    expect(rejected).toEqual([]);
    expect(columns.rows).toBe(manifest.worldPlaces?.rows);
    expectAsEntered(manifest.worldPlaces);
    const rowsNamed = (name: string, country: string) =>
      Array.from(columns.name.keys()).filter((row) => columns.name[row] === name && columns.country.values[columns.country.codes[row]] === country);
    const [paris, ...others] = rowsNamed('Paris', 'FR');
    expect(others).toEqual([]);
    expect([columns.division, columns.district].map(({ values, codes }) => values[codes[paris]])).toEqual(['Île-de-France', 'Paris']);
    expect(Math.hypot(columns.lng[paris] - 2.35, columns.lat[paris] - 48.85)).toBeLessThan(0.02);
    // A part of a city is counted with the city alone.
    expect(rowsNamed('Marseille 08', 'FR')).toEqual([]);
  });

  it('name only sources that the manifest describes', () => {
    const known = manifest.sources.map((source) => source.id);
    const entries = [...tableNames.map((name) => manifest.tables[name]), manifest.worldPlaces];
    for (const entry of entries) for (const source of entry?.sources ?? []) expect(known).toContain(source);
  });

  it('take at most 6 MB in all and 3 MB for the first view', () => {
    const drawings = Object.values(manifest.drawings).map((drawing) => shippedFile(drawing.file));
    const all =
      tableNames.reduce((sum, name) => sum + manifest.tables[name].bytes, 0) +
      drawings.reduce((sum, bytes) => sum + bytes.length, 0) +
      (manifest.worldPlaces?.bytes ?? 0);
    expect(all).toBeLessThanOrEqual(6e6);
    const packed = [shippedFile('manifest.json'), ...drawings].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    expect(packed + firstView.reduce((sum, name) => sum + manifest.tables[name].bytes, 0)).toBeLessThanOrEqual(3e6);
  });
});

/** The file is the one that the manifest speaks of. */
function expectAsEntered(entry: TableEntry | undefined): void {
  const bytes = shippedFile(entry?.file ?? '');
  expect(bytes.length).toBe(entry?.bytes);
  expect(createHash('sha256').update(gunzipSync(bytes)).digest('hex')).toBe(entry?.sha256);
}
