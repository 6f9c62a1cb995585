import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { decodeTable } from './decode-table.ts';
import { encodeTable } from './encode-table.ts';
import { category, degrees, dictionary, fixed, number, table, text } from './schema.ts';

const sample = table('sample', 'Every form of column.', {
  id: number('i32', { note: '', delta: true, unique: true }),
  small: number('u8', { note: '', max: 200 }),
  short: number('i16', { note: '', min: -5, missing: -32_768 }),
  share: number('f64', { note: '', min: 0, max: 1 }),
  single: number('f32', { note: '' }),
  radius: fixed('u16', 100, { note: '', min: 0, max: 600 }),
  lng: degrees('lng', ''),
  word: category(['red', 'green', 'blue'], ''),
  name: dictionary(''),
  title: text(''),
});

const anyRow = fc.record({
  small: fc.nat(200),
  short: fc.oneof(fc.integer({ min: -5, max: 32_767 }), fc.constant(-32_768)),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  single: fc.float({ noNaN: true, min: -(2 ** 60), max: 2 ** 60 }),
  radius: fc.nat(60_000).map((value) => value / 100),
  lng: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((value) => value / 1e5),
  word: fc.constantFrom('red', 'green', 'blue'),
  name: fc.string(),
  title: fc.string({ unit: 'binary', maxLength: 20 }),
});
const anyRows = fc
  .array(anyRow, { maxLength: 40 })
  .chain((rows) =>
    fc
      .uniqueArray(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }), { minLength: rows.length, maxLength: rows.length })
      .map((ids) => rows.map((row, index) => ({ ...row, id: ids[index] }))),
  );

test('what is encoded is decoded, in either layout', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom('planes', 'whole'), (rows, layout) => {
      const columns = columnsOf(sample, rows);
      expect(decodeTable(sample, encodeTable(sample, columns, layout), 'sample.columns')).toEqual({ columns, rejected: [] });
    }),
  );
});

test('the same rows give the same bytes', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(encodeTable(sample, columnsOf(sample, rows))).toEqual(encodeTable(sample, columnsOf(sample, rows)));
    }),
  );
});

test('a damaged file is either read or refused with a sentence that names it', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 0, max: 5000 }), fc.nat(255), fc.constantFrom('planes', 'whole'), (rows, at, byte, layout) => {
      const bytes = encodeTable(sample, columnsOf(sample, rows), layout);
      bytes[at % bytes.length] = byte;
      try {
        decodeTable(sample, bytes, 'sample.columns');
      } catch (error) {
        expect((error as Error).name).toBe('TableError');
        expect((error as Error).message).toContain('sample.columns');
      }
    }),
    { numRuns: 2000 },
  );
});

test('a file cut short anywhere is refused', () => {
  fc.assert(
    fc.property(anyRows, fc.double({ min: 0, max: 0.999, noNaN: true }), (rows, share) => {
      const bytes = encodeTable(sample, columnsOf(sample, rows));
      expect(() => decodeTable(sample, bytes.subarray(0, Math.floor(bytes.length * share)), 'sample.columns')).toThrow(/sample\.columns/);
    }),
  );
});
