import { expect, test } from 'vitest';
import type { AreaReach } from './map-props.ts';
import { pointGrid } from './paint/point-grid.ts';
import { pointsAt } from './paint/point-pick.ts';
import { worldX, worldY } from './paint/projection.ts';
import { shapesOf } from './paint/shapes.ts';
import { type FoundFacilities, isSamePick, pickFrom } from './pick.ts';

/** A square from 100 to 101° east and 30 to 31° north is row 7; beside it is row 8, of which nothing is known. */
const square = (lng: number) => [lng, 30, lng + 1, 30, lng + 1, 31, lng, 31].map((value, i) => (i % 2 === 0 ? worldX(value) : worldY(value)));
const shapes = shapesOf([
  { row: 7, rings: [square(100)] },
  { row: 8, rings: [square(101)] },
]);
const areas: AreaReach = {
  unit: 'county',
  answer: { row: Int32Array.of(7), total: Float64Array.of(90), before: Float64Array.of(30), after: Float64Array.of(60), largestTotal: 90 },
};
/** Two on one spot and one a kilometre to the east. */
const [lng, lat] = [
  [100.5, 100.5, 100.51],
  [30.5, 30.5, 30.5],
];
const grid = pointGrid(lng, lat, Uint16Array.of(0, 1, 2));
const facilities: FoundFacilities = {
  points: {
    lng: Float64Array.from(lng),
    lat: Float64Array.from(lat),
    code: Uint16Array.of(0, 1, 2),
    sorts: { network: Uint8Array.of(1, 2, 3), kind: Uint8Array.of(2, 3, 4), opened: Int16Array.of(2012, 2012, 2012), closed: Int16Array.of(-1, -1, -1) },
  },
  rowsAt: async (asked) => pointsAt(grid, Uint16Array.of(1, 1, 1), asked),
};
const pick = pickFrom(shapes, areas, facilities);
const aim = { lng: 100.5, lat: 30.5, zoom: 14, slack: 3 };

test('a facility goes before the area it stands in, with all on its spot, that on top first', async () => {
  expect(await pick(aim)).toEqual({
    what: 'facilities',
    row: Int32Array.of(1, 0),
    network: Uint8Array.of(2, 1),
    kind: Uint8Array.of(3, 2),
    lng: 100.5,
    lat: 30.5,
  });
});

test('beside a facility there is the area, and farther out nothing', async () => {
  const area = { what: 'area', unit: 'county', row: 7, total: 90, before: 30, after: 60 };
  expect(await pick({ ...aim, lat: 30.6 })).toEqual(area);
  expect(await pick({ ...aim, lng: 101.5 })).toBeNull();
  expect(await pick({ ...aim, lng: 99 })).toBeNull();
  expect(await pickFrom(undefined, undefined, facilities)({ ...aim, lat: 30.6 })).toBeNull();
});

test('a facility is found as far out as its symbol and the slack reach', async () => {
  // At zoom 14 a pixel is 360 / (256 · 2^14) degrees, and the radius of a symbol 5 of them.
  const pixel = 360 / (256 * 2 ** 14);
  expect((await pick({ ...aim, lng: 100.5 - 7.9 * pixel }))?.what).toBe('facilities');
  expect((await pick({ ...aim, lng: 100.5 - 8.1 * pixel }))?.what).toBe('area');
});

test('facilities that are not drawn are not found', async () => {
  expect((await pick({ ...aim, zoom: 8.9 }))?.what).toBe('area');
});

test('at a zoom at which they touch, neighbours are on one spot', async () => {
  expect(await pickFrom(shapes, areas, facilities)({ ...aim, zoom: 9, slack: 0 })).toMatchObject({ row: Int32Array.of(1, 0) });
});

test('the same thing is the same whatever its numbers', async () => {
  const area = await pick({ ...aim, lat: 30.6 });
  expect(isSamePick(area, area && ({ ...area, total: 1 } as never))).toBe(true);
  expect(isSamePick(await pick(aim), await pick({ ...aim, slack: 2 }))).toBe(true);
  expect(isSamePick(await pick(aim), area)).toBe(false);
  expect(isSamePick(await pick(aim), await pick({ ...aim, lng: 100.51 }))).toBe(false);
  expect(isSamePick(null, null)).toBe(true);
});
