import { expect, it } from 'vitest';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { namedTables } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { openingRows } from './opening-rows.ts';

const row = {
  id: 'agreement-2014',
  nameZh: '',
  nameEn: '',
  owner: 'china-post',
  user: 'cainiao',
  from: 2014,
  to: none,
  status: 'published',
  source: '',
} as const;
const agreements = columnsOf(tables.agreements, [
  { ...row, kind: 'service-point', tiers: '3,4', settlements: '' },
  { ...row, kind: 'agency', tiers: '3,4', settlements: '' },
  { ...row, kind: 'warehouse', tiers: '3,4', settlements: '' },
  { ...row, kind: 'agency', tiers: '', settlements: 'rural', status: 'unverified' },
  { ...row, kind: 'station', tiers: '', settlements: '', user: 'sto' },
  { ...row, kind: 'station', tiers: '', settlements: '', from: 2016 },
]);
const rows = (state: Partial<typeof defaultState>) => openingRows({ ...defaultState, ...state }, { ...namedTables(), agreements });

it('takes together what one owner opens in one scope, among the kinds chosen, in the year, to this view', () => {
  expect(rows({})).toEqual([
    { owner: 'china-post', kinds: ['service-point', 'agency'], tiers: ['3', '4'], settlements: null, from: 2014, status: 'published' },
    { owner: 'china-post', kinds: ['agency'], tiers: null, settlements: ['rural'], from: 2014, status: 'unverified' },
  ]);
});

it('has none without the agreement, for another view, or where its owner is filtered away', () => {
  expect(rows({ with: [] })).toEqual([]);
  expect(rows({ as: 'yto' })).toEqual([]);
  expect(rows({ net: ['sto'] })).toEqual([]);
});
