import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCodes, countStyles } from './count-shown.ts';
import { pointGrid } from './point-grid.ts';
import { worldX, worldY } from './projection.ts';

const lng = fc.integer({ min: 100, max: 110 });
const lat = fc.integer({ min: 20, max: 30 });

test('counts by style the points that looking at each one finds in the box', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lng, lat, fc.nat(3)), { maxLength: 80 }), lng, lng, lat, lat, (list, lngA, lngB, latA, latB) => {
      const styleOf = Uint16Array.of(0, 2, 1, 2);
      // Half a degree beside the points: which side of an edge they fall on is rounding.
      const [west, east, south, north] = [Math.min(lngA, lngB) - 0.5, Math.max(lngA, lngB) + 0.5, Math.min(latA, latB) - 0.5, Math.max(latA, latB) + 0.5];
      const inside = list.filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
      const wanted = [0, 1, 2].map((style) => inside.filter(([, , code]) => styleOf[code] === style).length);
      const grid = pointGrid(
        list.map(([x]) => x),
        list.map(([, y]) => y),
        Uint16Array.from(list, ([, , code]) => code),
      );
      const box = { minX: worldX(west), minY: worldY(north), maxX: worldX(east), maxY: worldY(south) };
      expect([...countStyles(countCodes(grid, styleOf.length, box), styleOf)]).toEqual(wanted);
    }),
  );
});
