import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachRun, pointGrid, pointUnits } from './point-grid.ts';
import { worldX, worldY } from './projection.ts';

const lng = fc.double({ min: 70, max: 140, noNaN: true });
const lat = fc.double({ min: 0, max: 55, noNaN: true });
const points = fc.array(fc.tuple(lng, lat), { maxLength: 80 });

test('every point is kept once, where it is', () => {
  fc.assert(
    fc.property(points, (list) => {
      const grid = pointGrid(
        list.map(([x]) => x),
        list.map(([, y]) => y),
      );
      expect([...grid.row].sort((a, b) => a - b)).toEqual([...list.keys()]);
      for (const [at, row] of grid.row.entries()) {
        expect(grid.x[at] / pointUnits).toBeCloseTo(worldX(list[row][0]), 8);
        expect(grid.y[at] / pointUnits).toBeCloseTo(worldY(list[row][1]), 8);
      }
    }),
  );
});

test('the runs of a box hold every point in it, and none twice', () => {
  fc.assert(
    fc.property(points, lng, lng, lat, lat, (list, lngA, lngB, latA, latB) => {
      const grid = pointGrid(
        list.map(([x]) => x),
        list.map(([, y]) => y),
      );
      const [minX, maxX] = [worldX(lngA) * pointUnits, worldX(lngB) * pointUnits].sort((a, b) => a - b);
      const [minY, maxY] = [worldY(latA) * pointUnits, worldY(latB) * pointUnits].sort((a, b) => a - b);
      const visited: number[] = [];
      eachRun(grid, minX, minY, maxX, maxY, (first, end) => visited.push(...grid.row.subarray(first, end)));
      const inside = [...grid.row.keys()].filter((at) => grid.x[at] >= minX && grid.x[at] <= maxX && grid.y[at] >= minY && grid.y[at] <= maxY);
      expect(visited).toEqual(expect.arrayContaining(inside.map((at) => grid.row[at])));
      expect(new Set(visited).size).toBe(visited.length);
    }),
  );
});
