import { expect, it } from 'vitest';
import * as tables from '#columns/tables.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { defaultState } from '#url/state.ts';
import { rangeOfNow } from './range-of-now.ts';

const row = (alternative: string, before: number, after: number) =>
  ({ alternative, km: 3, tier: '3', settlement: 'urban', measure: 'people', total: 1000, before, after }) as const;
const ranges = columnsOf(tables.ranges, [row('default', 500, 800), row('seed-2', 500, 801), row('townships-40', 460, 799), row('no-agencies', 500, 700)]);

it('gives each choice with its difference in percentage points, and which moves the share most', () => {
  const range = rangeOfNow(defaultState, ranges);
  expect(range?.isNow).toBe(true);
  expect(range?.alternatives.map(({ id, beforePoints, afterPoints }) => [id, beforePoints, afterPoints])).toEqual([
    ['default', '0', '0'],
    ['seed-2', '0', '+0.1'],
    ['townships-40', '−4.0', '−0.1'],
    ['no-agencies', '0', '−10.0'],
  ]);
  expect([range?.mostBefore.id, range?.mostAfter.id]).toEqual(['townships-40', 'no-agencies']);
});

it('falls back to the default settings where no range was computed', () => {
  const range = rangeOfNow({ ...defaultState, year: 2020, km: 7 }, ranges);
  expect([range?.isNow, range?.state.year, range?.state.km]).toEqual([false, 2014, 3]);
});

it('has none without the table', () => {
  expect(rangeOfNow(defaultState, columnsOf(tables.ranges, []))).toBeNull();
});
