import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { textAt } from './raw-table.ts';
import { readParquet, readParquetColumns } from './read-parquet.ts';

const rows = Array.from({ length: 3000 }, (_, row) => row);
const bytes = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: rows.map((row) => `F${row}`), type: 'STRING' },
      { name: 'kind', data: rows.map((row) => (row % 7 === 0 ? null : ['station', 'warehouse'][row % 2])), type: 'STRING' },
      { name: 'lng', data: rows.map((row) => row / 7), type: 'DOUBLE' },
      { name: 'lat', data: rows.map((row) => (row % 5 === 0 ? null : row / 11)), type: 'DOUBLE' },
      { name: 'count', data: Int32Array.from(rows), type: 'INT32' },
      { name: 'large', data: rows.map(BigInt), type: 'INT64' },
      { name: 'open', data: rows.map((row) => row % 3 === 0), type: 'BOOLEAN' },
      { name: 'more', data: rows.map((row) => ({ row })), type: 'JSON' },
    ] as never,
  }),
);
const cellsOf = async (read: ReturnType<typeof readParquet>) => {
  const { names, columns, rows: count } = await read;
  return { names, cells: columns.map((column) => Array.from({ length: count }, (_, row) => textAt(column, row))) };
};

test('a file that two have read is the file', async () => {
  const asked: string[] = [];
  const shared = readParquet(bytes, async (given, names) => {
    asked.push(...names);
    return structuredClone(await readParquetColumns(given, names));
  });
  expect(await cellsOf(shared)).toEqual(await cellsOf(readParquet(bytes)));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(8);
  for (const name of ['large', 'open', 'more']) expect(asked).not.toContain(name);
});

test('what the other could not read is read here, or refused here', async () => {
  const failing = () => Promise.reject(new Error('gone'));
  expect(await cellsOf(readParquet(bytes, failing))).toEqual(await cellsOf(readParquet(bytes)));
  const broken = bytes.slice().fill(0xff, 4, 400);
  await expect(readParquet(broken, failing)).rejects.toMatchObject({ refusal: { code: 'damaged' } });
});
