import { expect, it } from 'vitest';
import { measures, settlements, tiers } from '#columns/vocabulary.ts';
import { evenAnswer } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { coverageCells, coverageRows } from './coverage-rows.ts';

const answer = evenAnswer(30, 10, 20);
const groupCount = 2 + tiers.length + settlements.length + tiers.length * settlements.length;

it('lists each group and measure without and with the agreement', () => {
  const rows = coverageRows(defaultState, answer);
  expect(rows).toHaveLength(groupCount * measures.length * 2);
  expect(rows.filter((row) => row.group === 'all' && row.measure === 'people').map((row) => [row.with, row.total, row.covered, row.uncovered])).toEqual([
    ['none', 630, 210, 420],
    ['agreement-2014', 630, 420, 210],
  ]);
});

it('lists only the view’s own where the link has no agreement', () => {
  expect(coverageRows({ ...defaultState, with: [] }, answer)).toHaveLength(groupCount * measures.length);
});

it('writes shares with six decimals and leaves the share of nothing empty', () => {
  const [none, withAgreements] = coverageRows({ ...defaultState, with: ['agreement-2014', 'couriers'] }, answer).map(coverageCells);
  expect(none).toEqual(['headline', '', '', 'people', 'cainiao', 'none', 3, 390, 130, 260, '0.333333']);
  expect(withAgreements).toEqual(['headline', '', '', 'people', 'cainiao', 'agreement-2014,couriers', 3, 390, 260, 130, '0.666667']);
  const [row] = coverageRows(defaultState, evenAnswer(0, 0, 0));
  expect(coverageCells(row).at(-1)).toBeNull();
});
