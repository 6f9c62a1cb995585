import { expect, it } from 'vitest';
import { curveSeries } from './curve-series.ts';

const curves = { curveBefore: Float64Array.of(0, 2, 4), curveAfter: Float64Array.of(1, 3, 5), curveAny: Float64Array.of(2, 6, 8), curveTotal: 8 };

it('makes shares of the curves, a quarter of a kilometre apart', () => {
  expect(curveSeries(curves, null)[2]).toEqual({ km: 0.5, own: 50, opened: 62.5, any: 100, other: null });
  expect(curveSeries(curves, { ...curves, curveTotal: 10 })[1]).toEqual({ km: 0.25, own: 25, opened: 37.5, any: 75, other: 30 });
});

it('has no points where nothing is counted, and no other curve where nothing is counted there', () => {
  expect(curveSeries({ ...curves, curveTotal: 0 }, null)).toEqual([]);
  expect(curveSeries(curves, { ...curves, curveTotal: 0 })[0].other).toBeNull();
});
