import { expect, it } from 'vitest';
import { curveSeries } from './curve-series.ts';
import { hourScale, kilometreScale } from './distance-scale.ts';

const curves = { curveBefore: Float64Array.of(0, 2, 4), curveAfter: Float64Array.of(1, 3, 5), curveAny: Float64Array.of(2, 6, 8), curveTotal: 8 };

it('makes shares of the curves, a quarter of a kilometre apart', () => {
  expect(curveSeries(curves, null, kilometreScale)[2]).toEqual({ distance: 0.5, own: 50, opened: 62.5, any: 100, other: null });
  expect(curveSeries(curves, { ...curves, curveTotal: 10 }, kilometreScale)[1]).toEqual({ distance: 0.25, own: 25, opened: 37.5, any: 75, other: 30 });
});

it('has a point an hour where the limit is in hours', () => {
  expect(curveSeries(curves, null, hourScale)[2]).toEqual({ distance: 2, own: 50, opened: 62.5, any: 100, other: null });
});

it('has no points where nothing is counted, and no other curve where nothing is counted there', () => {
  expect(curveSeries({ ...curves, curveTotal: 0 }, null, kilometreScale)).toEqual([]);
  expect(curveSeries(curves, { ...curves, curveTotal: 0 }, kilometreScale)[0].other).toBeNull();
});
