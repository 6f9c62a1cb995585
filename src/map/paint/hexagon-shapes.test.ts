import { expect, test } from 'vitest';
import type { HexagonCells } from '#worker/protocol.ts';
import { hexagonShapes } from './hexagon-shapes.ts';
import { boxOfTile } from './painter.ts';
import { worldX, worldY } from './projection.ts';
import { shapeAt } from './shapes.ts';

const angles = [0, 60, 120, 180, 240, 300].map((degrees) => (degrees * Math.PI) / 180);

/** 100 hexagons in rows over Sichuan: every other one is of resolution 5. */
const cells = Array.from({ length: 100 }, (_, row) => ({ lng: 100 + (row % 10) * 0.75, lat: 28 + Math.floor(row / 10) * 0.9, resolution: 4 + (row % 2) }));
const column = (value: (cell: (typeof cells)[number]) => number) => Float64Array.from(cells, value);
const corner = (i: number) => ({ [`lng${i}`]: column(() => 0.3 * Math.cos(angles[i])), [`lat${i}`]: column(() => 0.3 * Math.sin(angles[i])) });
const table = {
  rows: cells.length,
  resolution: Uint8Array.from(cells, (cell) => cell.resolution),
  h3: cells.map(() => ''),
  lng: column((cell) => cell.lng),
  lat: column((cell) => cell.lat),
  ...Object.assign({}, ...angles.map((_, i) => corner(i))),
} as HexagonCells;

test('holds the rows of one resolution, and finds each by its middle and not beyond its corners', () => {
  const shapes = hexagonShapes(table, 5);
  expect([...shapes.row]).toEqual(cells.flatMap((cell, row) => (cell.resolution === 5 ? [row] : [])));
  for (const [shape, row] of shapes.row.entries()) {
    const { lng, lat } = cells[row];
    expect(shapeAt(shapes, worldX(lng), worldY(lat))).toBe(shape);
    expect(shapeAt(shapes, worldX(lng + 0.29), worldY(lat))).toBe(shape);
    expect(shapeAt(shapes, worldX(lng + 0.29), worldY(lat + 0.25))).toBe(-1);
  }
});

test('every hexagon with a corner in a tile is found for it', () => {
  const shapes = hexagonShapes(table, 4);
  for (let x = 199; x <= 207; x++) {
    for (let y = 100; y <= 110; y++) {
      const box = boxOfTile({ x, y, z: 8, size: 256, ratio: 1 }, 0);
      const wanted = [...shapes.row.keys()].filter((shape) =>
        angles.some((_, i) => {
          const [cornerX, cornerY] = shapes.points.subarray((shape * 6 + i) * 2, (shape * 6 + i) * 2 + 2);
          return cornerX >= box.minX && cornerX <= box.maxX && cornerY >= box.minY && cornerY <= box.maxY;
        }),
      );
      const found: number[] = [];
      shapes.index.search(box, (shape) => found.push(shape));
      expect(found).toEqual(expect.arrayContaining(wanted));
    }
  }
});
