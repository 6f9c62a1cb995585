import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PointGrid, pointGrid, pointUnits } from './point-grid.ts';
import { pointsAt } from './point-pick.ts';
import { latOf, lngOf } from './projection.ts';

/** Points on a coarse lattice, so that many lie on the same spot or equally far. */
const lattice = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 60 }).map((list) =>
  pointGrid(
    list.map(([x]) => lngOf(0.6 + x * 1e-6)),
    list.map(([, y]) => latOf(0.4 + y * 1e-6)),
  ),
);
/** All have one. */
const styles = Uint16Array.of(1);
const place = fc.double({ min: -1, max: 13, noNaN: true });

/** The rule, said plainly: look at every point. */
function slow({ row, x, y }: PointGrid, atX: number, atY: number, within: number, spot: number): number[] {
  const all = Array.from(row, (id, at) => ({ id, x: x[at], y: y[at] }));
  const sorted = (fromX: number, fromY: number, most: number) =>
    all
      .map((point) => ({ ...point, squared: (point.x - fromX) ** 2 + (point.y - fromY) ** 2 }))
      .filter(({ squared }) => squared <= most ** 2)
      .sort((a, b) => a.squared - b.squared || b.id - a.id);
  const [nearest] = sorted(atX, atY, within);
  return nearest ? sorted(nearest.x, nearest.y, spot).map(({ id }) => id) : [];
}

test('picks the nearest point, that on top of those equally near, and all on its spot', () => {
  fc.assert(
    fc.property(lattice, place, place, fc.double({ min: 0, max: 4, noNaN: true }), fc.constantFrom(0, 0.4, 1.1), (grid, x, y, within, spot) => {
      const asked = { x: 0.6 + x * 1e-6, y: 0.4 + y * 1e-6, within: within * 1e-6, spot: spot * 1e-6 };
      const [atX, atY, most, near] = [asked.x, asked.y, asked.within, asked.spot].map((share) => share * (pointUnits - 1));
      expect([...pointsAt(grid, styles, asked)]).toEqual(slow(grid, atX, atY, most, near));
    }),
    { numRuns: 500 },
  );
});

test('a place right on a lattice point finds the whole stack there, that on top first', () => {
  fc.assert(
    fc.property(lattice, fc.nat(), (grid, any) => {
      fc.pre(grid.row.length > 0);
      const at = any % grid.row.length;
      const stack = [...grid.row.keys()].filter((other) => grid.x[other] === grid.x[at] && grid.y[other] === grid.y[at]);
      const found = pointsAt(grid, styles, { x: grid.x[at] / (pointUnits - 1), y: grid.y[at] / (pointUnits - 1), within: 3e-6, spot: 0 });
      expect([...found]).toEqual(stack.map((other) => grid.row[other]).sort((a, b) => b - a));
    }),
  );
});

test('what has no style is not found', () => {
  const grid = pointGrid([100, 100], [30, 30], Uint16Array.of(0, 1));
  const there = { x: grid.x[0] / (pointUnits - 1), y: grid.y[0] / (pointUnits - 1), within: 1e-6, spot: 1e-6 };
  expect([...pointsAt(grid, Uint16Array.of(1, 0), there)]).toEqual([0]);
  expect([...pointsAt(grid, Uint16Array.of(0, 0), there)]).toEqual([]);
});
