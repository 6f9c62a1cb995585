import { expect, test } from 'vitest';
import { curveSteps } from '#engine/series/answer.ts';
import { hourScale, kilometreScale } from './distance-scale.ts';
import { histogramSeries } from './histogram-series.ts';

const curveAfter = Float64Array.from({ length: curveSteps }, (_, step) => 2 * step);

test('a bar a kilometre holds what the curve gains in it', () => {
  const bars = histogramSeries({ curveAfter }, null, kilometreScale);
  expect(bars).toHaveLength(50);
  expect(bars[0]).toEqual({ from: 0, to: 1, inBand: 8, outside: 0 });
  expect(bars.reduce((sum, { inBand }) => sum + inBand, 0)).toBe(curveAfter[curveSteps - 1]);
});

test('bars that the band touches are in it, bars that only meet its end are not', () => {
  const inBand = histogramSeries({ curveAfter }, [1.5, 3], kilometreScale).map((bar) => bar.inBand > 0);
  expect(inBand.slice(0, 4)).toEqual([false, true, true, false]);
});

test('hours are drawn six to a bar, and what takes longer than the last is left to the words', () => {
  const bars = histogramSeries({ curveAfter }, null, hourScale);
  expect(bars).toHaveLength(24);
  expect(bars[23]).toEqual({ from: 138, to: 144, inBand: 12, outside: 0 });
});
