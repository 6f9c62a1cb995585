import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { linesOf, polygonsOf } from './drawings.ts';
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
    province: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 510000, arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 710000, arcs: [[[2, -1]]] },
      ],
    },
  },
};

test('polygons take the row of their id, and ids without a row are left out', () => {
  const rows = new Map([[710_000, 7]]);
  const shapes = polygonsOf(drawing, 'province', (id) => rows.get(id) ?? -1);
  expect([...shapes.row]).toEqual([7]);
  expect(shapeAt(shapes, worldX(15), worldY(5))).toBe(0);
  expect(shapeAt(shapes, worldX(5), worldY(5))).toBe(-1);
});

test('inner lines are those that two regions share, once', () => {
  const shapes = linesOf(drawing, 'province', true);
  expect([...shapes.points]).toEqual([worldX(10), worldY(0), worldX(10), worldY(10)]);
  expect(linesOf(drawing, 'province', false).points.length).toBeGreaterThan(shapes.points.length);
});

test('long lines are cut into pieces that meet', () => {
  const long: Topology = {
    type: 'Topology',
    arcs: [Array.from({ length: 150 }, (_, i) => [i / 10, 0])],
    objects: { rivers: { type: 'LineString', arcs: [0] } },
  };
  const { row, pointOf, points } = linesOf(long, 'rivers', false);
  expect(row).toHaveLength(3);
  for (let piece = 1; piece < row.length; piece++) expect(points[pointOf[piece] * 2]).toBe(points[(pointOf[piece] - 1) * 2]);
  expect(points.at(-2)).toBe(worldX(14.9));
});

test('a drawing without an object draws nothing', () => {
  expect(polygonsOf(drawing, 'lakes').row).toHaveLength(0);
  expect(linesOf(drawing, 'rivers', false).row).toHaveLength(0);
});
