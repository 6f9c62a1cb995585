import { expect, it } from 'vitest';
import { measures, settlements, tiers } from '#columns/vocabulary.ts';
import { evenAnswer } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { coverageCsv, coverageRows } from './coverage-rows.ts';

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

it('writes RFC 4180 with shares of six decimals', () => {
  const lines = coverageCsv(coverageRows({ ...defaultState, with: ['agreement-2014', 'couriers'] }, answer)).split('\r\n');
  expect(lines[0]).toBe('group,tier,settlement,measure,as,with,km,total,covered,uncovered,share');
  expect(lines[1]).toBe('headline,,,people,cainiao,none,3,390,130,260,0.333333');
  expect(lines[2]).toBe('headline,,,people,cainiao,"agreement-2014,couriers",3,390,260,130,0.666667');
  expect(lines.at(-1)).toBe('');
});

it('leaves the share of nothing empty', () => {
  const [row] = coverageRows(defaultState, evenAnswer(0, 0, 0));
  expect(row.share).toBeNull();
  expect(coverageCsv([row]).split('\r\n')[1]).toBe('headline,,,people,cainiao,none,3,0,0,0,');
});
