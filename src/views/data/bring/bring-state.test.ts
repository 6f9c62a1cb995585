import { expect, test } from 'vitest';
import { compassSide } from './bring-state.ts';

test.each([
  [0, 1, 'n'],
  [1, 1, 'ne'],
  [1, 0, 'e'],
  [0.4, -0.4, 'se'],
  [0, -1, 's'],
  [-1, -1, 'sw'],
  [-1, 0, 'w'],
  [-1, 1, 'nw'],
] as const)('%d km east and %d km north is %s', (east, north, side) => {
  expect(compassSide(east, north)).toBe(side);
});
