import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../src/columns/manifest.ts';
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
    const bytes = shippedFile(manifest.tables[name].file);
    expect(bytes.length).toBe(manifest.tables[name].bytes);
    expect(createHash('sha256').update(gunzipSync(bytes)).digest('hex')).toBe(manifest.tables[name].sha256);
  });

  it('name only sources that the manifest describes', () => {
    const known = manifest.sources.map((source) => source.id);
    for (const name of tableNames) for (const source of manifest.tables[name].sources) expect(known).toContain(source);
  });

  it('take at most 6 MB in all and 3 MB for the first view', () => {
    const drawings = Object.values(manifest.drawings).map((drawing) => shippedFile(drawing.file));
    const all = tableNames.reduce((sum, name) => sum + manifest.tables[name].bytes, 0) + drawings.reduce((sum, bytes) => sum + bytes.length, 0);
    expect(all).toBeLessThanOrEqual(6e6);
    const packed = [shippedFile('manifest.json'), ...drawings].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    expect(packed + firstView.reduce((sum, name) => sum + manifest.tables[name].bytes, 0)).toBeLessThanOrEqual(3e6);
  });
});
