import { expect, it } from 'vitest';
import type { DemandPoints } from '../src/engine/demand/expand-demand.ts';
import { greatCircleKm } from '../src/engine/geo/sphere.ts';
import type { Facility, Ground } from './facilities/facility.ts';
import { manyFacilities } from './facilities/many-facilities.ts';
import type { Place } from './places/place.ts';

const ground: Ground = {
  places: [{ code: 330_782_001, type: 'town', radiusKm: 5 } as Place],
  demand: { start: Int32Array.of(0, 1), lng: Float64Array.of(120), lat: Float64Array.of(29) } as unknown as DemandPoints,
};
const facility = (network: string): Facility => ({
  ...{ place: 0, anchor: 0, network, kind: 'station', lng: 120, lat: 29, capacity: 10, opened: 2012, closed: -1, status: 'derived', source: 'rule' },
});
const three = ['sto', 'yto', 'zto'].map(facility);

it('copies each as often as the next, every copy beside the same demand point and at a place of its own', () => {
  const many = manyFacilities(ground, three, 9, 'seed');
  expect(many.map(({ network }) => network)).toEqual(['sto', 'sto', 'sto', 'yto', 'yto', 'yto', 'zto', 'zto', 'zto']);
  expect(many.filter((_, number) => number % 3 === 0)).toEqual(three);
  for (const { lng, lat } of many) expect(greatCircleKm(lng, lat, 120, 29)).toBeLessThan(1);
  expect(new Set(many.map(({ lng, lat }) => `${lng} ${lat}`)).size).toBeGreaterThan(5);
  expect(manyFacilities(ground, three, 9, 'seed')).toEqual(many);
});

it('picks evenly where fewer are asked for', () => {
  expect(manyFacilities(ground, three, 2, 'seed').map(({ network }) => network)).toEqual(['sto', 'yto']);
  expect(manyFacilities(ground, three, 3, 'seed')).toEqual(three);
});
