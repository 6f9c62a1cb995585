import { expect, test } from 'vitest';
import { kinds, none } from '#columns/vocabulary.ts';
import { noFacilities } from '#map/facility-look.ts';
import type { FacilityFilter } from '#map/map-props.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import { areasInView, facilitiesInView } from './in-view.ts';

const view = { west: 0, south: 0, east: 10, north: 10 };

test('areas in view come with most out of reach first, those that count nothing are left out', () => {
  const answer = {
    row: Int32Array.of(0, 1, 2, 3),
    total: Float64Array.of(10, 90, 50, 0),
    before: Float64Array.of(1, 1, 1, 0),
    after: Float64Array.of(2, 80, 10, 0),
    largestTotal: 90,
  };
  const positions = { lng: [1, 5, 11, 2], lat: [1, 5, 5, 2] };
  const { listed, count } = areasInView({ unit: 'county', answer }, positions, view, { first: 'gaps', most: 1 });
  expect(count).toBe(2);
  expect(listed).toEqual([{ what: 'area', unit: 'county', row: 1, total: 90, before: 1, after: 80 }]);
  const reached = areasInView({ unit: 'county', answer }, positions, view, { first: 'reach', most: 2 });
  expect(reached.listed.map(({ row }) => row)).toEqual([1, 0]);
});

const points: FacilityPoints = {
  lng: Float64Array.of(1, 5, 6, 20, 5),
  lat: Float64Array.of(1, 5, 5, 5, 4.5),
  code: Uint16Array.of(0, 0, 1, 0, 2),
  sorts: { network: Uint8Array.of(3, 4, 3), kind: Uint8Array.of(0, 1, 0), opened: Int16Array.of(2010, 2010, 2015), closed: Int16Array.of(none, none, none) },
};
const filter: FacilityFilter = { year: 2014, kinds: [kinds[0], kinds[1]], networks: null };

test('facilities in view come with the nearest to the middle first, only those that are drawn', () => {
  const { listed, count } = facilitiesInView(points, filter, view, 10);
  expect(count).toBe(3);
  expect(listed.map(({ row }) => row[0])).toEqual([1, 2, 0]);
  expect([listed[1].network[0], listed[1].kind[0]]).toEqual([4, 1]);
  expect(facilitiesInView(points, { ...filter, networks: [4] }, view, 10).count).toBe(1);
  expect(facilitiesInView(noFacilities, filter, view, 10)).toEqual({ listed: [], count: 0 });
});
