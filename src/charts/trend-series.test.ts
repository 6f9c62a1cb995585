import { expect, it } from 'vitest';
import { evenAnswer } from '#testing/data-summary.ts';
import { trendSeries } from './trend-series.ts';

const onlyTier3 = (tier: string) => tier === '3';

it('has shares of the measure and the parcels of the group, year by year', () => {
  // Every cell of tier 3 (three settlements) holds the same in each measure.
  const years = [
    { year: 2013, answer: evenAnswer(100, 50, 50) },
    { year: 2014, answer: evenAnswer(200, 80, 150) },
  ];
  expect(trendSeries(years, 'villages', onlyTier3)).toEqual([
    { year: 2013, reach: { total: 300, before: 150, after: 150 }, before: 50, after: 50, parcels: 300 },
    { year: 2014, reach: { total: 600, before: 240, after: 450 }, before: 40, after: 75, parcels: 600 },
  ]);
});

it('leaves a gap for a year that is still to come', () => {
  expect(trendSeries([{ year: 2013, answer: undefined }], 'people', onlyTier3)).toEqual([
    { year: 2013, reach: null, before: null, after: null, parcels: null },
  ]);
});

it('has no share of nothing', () => {
  const [point] = trendSeries([{ year: 2013, answer: evenAnswer(0, 0, 0) }], 'people', onlyTier3);
  expect(point).toMatchObject({ before: null, after: null, parcels: 0 });
});
