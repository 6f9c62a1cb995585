import { expect, it } from 'vitest';
import { largestGaps } from './largest-gaps.ts';

const answer = {
  row: Int32Array.of(4, 7, 9, 2),
  total: Float64Array.of(100, 50, 90, 60),
  before: Float64Array.of(10, 10, 90, 0),
  after: Float64Array.of(60, 40, 90, 20),
  largestTotal: 100,
};

it('ranks what is out of reach, the lower row first where equal, and leaves out what is whole', () => {
  expect(largestGaps(answer, 10).map((gap) => gap.row)).toEqual([2, 4, 7]);
  expect(largestGaps(answer, 1)).toEqual([{ row: 2, total: 60, before: 0, after: 20 }]);
});
