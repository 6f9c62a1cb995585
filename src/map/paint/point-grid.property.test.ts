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

test('takes at most 20 bytes a point beside the columns that it is made from', () => {
  const count = 20_000;
  const column = Float64Array.from({ length: count }, (_, row) => row / 1000);
  for (const code of [new Uint16Array(count), new Uint32Array(count)]) {
    const grid = pointGrid(column, column, code);
    const bytes = [grid.start, grid.row, grid.code, grid.x, grid.y].reduce((sum, array) => sum + array.byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(20 * count + 8);
  }
});

test('many points lie where few do: the table of latitudes is as good as the formula', () => {
  const count = 70_000;
  const lat = Float64Array.from({ length: count }, (_, row) => -89 + (178 * row) / count);
  const grid = pointGrid(new Float64Array(count), lat);
  // A thousandth of a pixel at zoom 14 is 2.4e-10 of the world.
  for (let at = 0; at < count; at += 7) expect(Math.abs(grid.y[at] / (pointUnits - 1) - worldY(lat[grid.row[at]]))).toBeLessThan(4.7e-10);
});
