import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringOf } from './arcs.ts';
import { outerRings } from './outer-rings.ts';
import { shapeAt, shapesOf } from './paint/shapes.ts';

const side = 5;
const corner = (x: number, y: number) => y * (side + 1) + x;

/** A grid of squares: an arc to the east of each corner, and then one to the south. */
const east = (x: number, y: number) => y * side + x;
const south = (x: number, y: number) => (side + 1) * side + y * (side + 1) + x;
const ends = [
  ...Array.from({ length: (side + 1) * side }, (_, arc) => [arc % side, Math.floor(arc / side), 1, 0]),
  ...Array.from({ length: (side + 1) * side }, (_, arc) => [arc % (side + 1), Math.floor(arc / (side + 1)), 0, 1]),
];
const arcs = {
  pointOf: Int32Array.from({ length: ends.length + 1 }, (_, arc) => arc * 2),
  points: Float64Array.from(ends.flatMap(([x, y, right, down]) => [x, y, x + right, y + down])),
};
const ringAround = (x: number, y: number, isTurned: boolean) => {
  const ring = [east(x, y), south(x + 1, y), ~east(x, y + 1), ~south(x, y)];
  return isTurned ? ring.reverse().map((arc) => ~arc) : ring;
};

test('any squares of a grid together hold what each of them holds, and nothing that two share is left', () => {
  const squares = fc.array(fc.record({ isIn: fc.boolean(), isTurned: fc.boolean() }), { minLength: side * side, maxLength: side * side });
  fc.assert(
    fc.property(squares, (chosen) => {
      const rings = chosen.flatMap(({ isIn, isTurned }, at) => (isIn ? [ringAround(at % side, Math.floor(at / side), isTurned)] : []));
      const outer = outerRings(arcs, rings);
      const shapes = shapesOf([{ row: 0, rings: outer.map((ring) => ringOf(arcs, ring)) }]);
      for (const [at, { isIn }] of chosen.entries()) expect(shapeAt(shapes, (at % side) + 0.5, Math.floor(at / side) + 0.5)).toBe(isIn ? 0 : -1);
      const used = outer.flat().map((arc) => (arc < 0 ? ~arc : arc));
      expect(new Set(used).size).toBe(used.length);
      const uses = new Map<number, number>();
      for (const arc of rings.flat()) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
      expect(new Set(used)).toEqual(new Set([...uses].filter(([, count]) => count === 1).map(([arc]) => arc)));
      for (const ring of outer) expect(corner(...startOf(ring[0]))).toBe(corner(...startOf(~(ring.at(-1) ?? 0))));
    }),
  );
});

function startOf(signed: number): [x: number, y: number] {
  const point = signed < 0 ? arcs.pointOf[~signed + 1] - 1 : arcs.pointOf[signed];
  return [arcs.points[point * 2], arcs.points[point * 2 + 1]];
}
