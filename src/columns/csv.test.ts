import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('writes RFC 4180: commas, CRLF, quotes where needed, empty for unknown, no byte order mark', () => {
  const rows = [
    ['a,b', 1.5, null],
    ['say "hi"\r\n', -2, ''],
  ] as const;
  expect(textOf(csv(['name', 'x', 'y'], 2, (row) => rows[row]))).toBe('name,x,y\r\n"a,b",1.5,\r\n"say ""hi""\r\n",-2,\r\n');
});

test('a text that a spreadsheet would run as a formula is written as text; a negative number stays a number', () => {
  expect(textOf(csv(['a', 'b'], 1, () => ['=1+1', -104.5]))).toBe(`a,b\r\n"'=1+1",-104.5\r\n`);
});

test('a table longer than one block reads back row by row', () => {
  const rows = 25_001;
  const parsed = Papa.parse<string[]>(textOf(csv(['row'], rows, (row) => [row])).trim());
  expect(parsed.data.length).toBe(rows + 1);
  expect(parsed.data.at(-1)).toEqual(['25000']);
});

test('a table without rows is its header', () => {
  expect(textOf(csv(['a', 'b'], 0, () => []))).toBe('a,b\r\n');
});
