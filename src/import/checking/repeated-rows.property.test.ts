import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfSharedHash, stirred } from './repeated-rows.ts';

test('keeps all rows that share a hash, in their order, and of others those that agree in both ends of it', () => {
  const anyHash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(anyHash, fc.boolean())), (drawn) => {
      const hash = Int32Array.from(drawn, ([value]) => value);
      const rows = Int32Array.from(drawn.keys()).filter((row) => drawn[row][1]);
      const shared = Array.from(rows).filter((row) => Array.from(rows).some((other) => other !== row && hash[other] === hash[row]));
      const found = Array.from(rowsOfSharedHash(hash, rows));
      expect(found.filter((row) => shared.includes(row))).toEqual(shared);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }),
  );
});

test('of a hundred thousand different rows hardly any are left', () => {
  const rows = Int32Array.from(Array(100_000).keys());
  const hash = rows.map((row) => stirred(stirred(0, row), 7));
  expect(rowsOfSharedHash(hash, rows).length).toBeLessThan(20);
});
