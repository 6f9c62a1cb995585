import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInBox } from './count-in-box.ts';
import { pointGrid, pointUnits } from './point-grid.ts';

const lng = fc.double({ min: 70, max: 140, noNaN: true });
const lat = fc.double({ min: 0, max: 55, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('counts what looking at every point counts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lng, lat, fc.nat(3)), { maxLength: 80 }), fc.tuple(share, share), fc.tuple(share, share), (list, acrossBox, downBox) => {
      const grid = pointGrid(
        list.map(([x]) => x),
        list.map(([, y]) => y),
      );
      const codes = Uint8Array.from(list, ([, , code]) => code);
      const [minX, maxX] = [...acrossBox].sort((a, b) => a - b);
      const [minY, maxY] = [...downBox].sort((a, b) => a - b);
      const inBox = (at: number) => {
        const [x, y] = [grid.x[at] / (pointUnits - 1), grid.y[at] / (pointUnits - 1)];
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
      };
      const wanted = [0, 1, 2, 3].map((code) => [...grid.row.keys()].filter((at) => codes[grid.row[at]] === code && inBox(at)).length);
      expect([...countInBox(grid, codes, 4, { minX, minY, maxX, maxY })]).toEqual(wanted);
    }),
  );
});
