import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { bordersOf, linesOf, patchesOf, regionsOf } from './drawings.ts';
import { worldX, worldY } from './paint/projection.ts';
import { shapeAt } from './paint/shapes.ts';

/** Two provinces, 0-10° and 10-20° east, share the border at 10°. */
const drawing: Topology = {
  type: 'Topology',
  arcs: [
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
  ],
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 510000, arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 710000, arcs: [[[2, -1]]] },
      ],
    },
  },
};

const given = { drawing, own: null };

test('regions take the row of their id, and ids without a row are left out', () => {
  const rows = new Map([[710_000, 7]]);
  const shapes = regionsOf(given, 'province', (id) => rows.get(id) ?? -1);
  expect([...shapes.row]).toEqual([7]);
  expect(shapeAt(shapes, worldX(15), worldY(5))).toBe(0);
  expect(shapeAt(shapes, worldX(5), worldY(5))).toBe(-1);
});

test('borders are the lines that two regions share, once', () => {
  expect([...bordersOf(given, 'province').points]).toEqual([worldX(10), worldY(0), worldX(10), worldY(10)]);
});

test('each polygon of the land is a shape of its own', () => {
  const islands: Topology = { ...drawing, objects: { land: { type: 'MultiPolygon', arcs: [[[0, 1]], [[2, -1]]] } } };
  expect(patchesOf(islands, 'land').row).toHaveLength(2);
});

test('long lines are cut into pieces that meet', () => {
  const long: Topology = {
    type: 'Topology',
    arcs: [Array.from({ length: 150 }, (_, i) => [i / 10, 0])],
    objects: { rivers: { type: 'LineString', arcs: [0] } },
  };
  const { row, pointOf, points } = linesOf(long, 'rivers');
  expect(row).toHaveLength(3);
  for (let piece = 1; piece < row.length; piece++) expect(points[pointOf[piece] * 2]).toBe(points[(pointOf[piece] - 1) * 2]);
  expect(points.at(-2)).toBe(worldX(14.9));
});

test('a drawing without an object draws nothing', () => {
  expect(patchesOf(drawing, 'lakes').row).toHaveLength(0);
  expect(linesOf(drawing, 'rivers').row).toHaveLength(0);
  expect(regionsOf(given, 'county', () => 0).row).toHaveLength(0);
});
