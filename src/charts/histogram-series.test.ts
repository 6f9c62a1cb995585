import { expect, test } from 'vitest';
import { curveSteps } from '#engine/series/answer.ts';
import { histogramKm, histogramSeries } from './histogram-series.ts';

const curveAfter = Float64Array.from({ length: curveSteps }, (_, step) => 2 * step);

test('a bar a kilometre holds what the curve gains in it', () => {
  const bars = histogramSeries({ curveAfter }, null);
  expect(bars).toHaveLength(histogramKm);
  expect(bars[0]).toEqual({ from: 0, to: 1, inBand: 8, outside: 0 });
  expect(bars.reduce((sum, { inBand }) => sum + inBand, 0)).toBe(curveAfter[curveSteps - 1]);
});

test('bars that the band touches are in it, bars that only meet its end are not', () => {
  const inBand = histogramSeries({ curveAfter }, [1.5, 3]).map((bar) => bar.inBand > 0);
  expect(inBand.slice(0, 4)).toEqual([false, true, true, false]);
});
