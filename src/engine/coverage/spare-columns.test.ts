import { expect, test } from 'vitest';
import { SpareColumns } from './spare-columns.ts';

test('two columns are made ready, and each is handed out once', () => {
  const spares = new SpareColumns(3);
  expect([spares.prepare(), spares.prepare(), spares.prepare()]).toEqual([true, true, false]);
  const taken = [spares.take(), spares.take(), spares.take()];
  expect(new Set(taken).size).toBe(3);
  expect(taken.map((column) => column.length)).toEqual([3, 3, 3]);
  expect(spares.prepare()).toBe(true);
});
