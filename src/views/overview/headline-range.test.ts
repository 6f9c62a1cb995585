import { expect, it } from 'vitest';
import { tiers } from '#columns/vocabulary.ts';
import { defaultState } from '#url/state.ts';
import { headlineRange } from './headline-range.ts';

const tier3 = tiers.indexOf('3');
const tier1 = tiers.indexOf('1');

/** Two modelling choices for urban people of tiers 1 and 3 within 3 km. */
const ranges = {
  rows: 4,
  alternative: { values: ['default', 'other seed'], codes: Uint16Array.of(0, 0, 1, 1) },
  km: Float64Array.of(3, 3, 3, 3),
  tier: Uint8Array.of(tier1, tier3, tier1, tier3),
  settlement: new Uint8Array(4),
  measure: new Uint8Array(4),
  total: Float64Array.of(100, 100, 100, 100),
  before: Float64Array.of(90, 60, 90, 50),
  after: Float64Array.of(95, 80, 95, 85),
};

it('spans the modelling choices for the group of the sentence', () => {
  expect(headlineRange(defaultState, ranges)).toEqual({ before: { low: 0.5, high: 0.6 }, after: { low: 0.8, high: 0.85 } });
  expect(headlineRange({ ...defaultState, tier: ['1', '3'] }, ranges)?.before).toEqual({ low: 0.7, high: 0.75 });
  expect(headlineRange({ ...defaultState, with: [] }, ranges)).toEqual({ before: { low: 0.5, high: 0.6 }, after: { low: 0.5, high: 0.6 } });
});

it('is unknown where it was not computed', () => {
  for (const change of [{ km: 4 }, { in: 510_000 }, { year: 2022 }, { as: 'sto' }, { net: ['sto'] }, { with: ['couriers'] }, { by: 'villages' as const }]) {
    expect(headlineRange({ ...defaultState, ...change }, ranges)).toBeNull();
  }
});
