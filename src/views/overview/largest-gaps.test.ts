import { expect, it } from 'vitest';
import { gapTotals, largestGaps, sumOf } from './largest-gaps.ts';

/** By area: closed by the agreement, by sharing, by extension, by a new site. */
const answer = {
  row: Int32Array.of(4, 7, 9, 2),
  total: Float64Array.of(100, 50, 90, 60),
  byClass: Float64Array.from([50, 10, 10, 20, 30, 10, 0, 0, 40, 0, 0, 0, 20, 0, 40, 0]),
};

it('ranks what is out of reach after sharing, the lower row first where equal, and leaves out what the agreement closes whole', () => {
  expect(largestGaps(answer, 10).map((gap) => gap.row)).toEqual([2, 4, 7]);
  expect(largestGaps(answer, 1)).toEqual([{ row: 2, total: 60, before: 0, after: 20, byClass: { agreement: 20, sharing: 0, extension: 40, 'new-site': 0 } }]);
});

it('sums each class over all areas, listed or not', () => {
  expect(gapTotals(answer)).toEqual({ agreement: 140, sharing: 20, extension: 50, 'new-site': 20 });
  expect(sumOf(gapTotals(answer))).toBe(230);
});
