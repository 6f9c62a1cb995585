import type { Row } from '#engine/units.ts';
import { type BoxIndex, boxIndex } from './box-index.ts';

/** Polygons with holes, or lines, in shares of the world; flat, so that 40,000 of them are five arrays. */
export interface Shapes {
  /** Row of each shape in its table. */
  readonly row: Int32Array;
  /** First ring of each shape, and one more. */
  readonly ringOf: Int32Array;
  /** First point of each ring, and one more. */
  readonly pointOf: Int32Array;
  /** x, y of each point. Rings do not repeat their first point. */
  readonly points: Float64Array;
  /** minX, minY, maxX, maxY of each shape. */
  readonly boxes: Float64Array;
  readonly index: BoxIndex;
}

/** A shape as lists: one ring per outline or hole, x and y in turn. */
export interface ShapeLists {
  readonly row: Row;
  readonly rings: readonly (readonly number[])[];
}

/** Packs shapes and sorts them by place. */
export function shapesOf(lists: readonly ShapeLists[]): Shapes {
  const rings = lists.flatMap((shape) => shape.rings);
  const ringOf = Int32Array.from(startsOf(lists.map((shape) => shape.rings.length)));
  const pointOf = Int32Array.from(startsOf(rings.map((ring) => ring.length / 2)));
  const points = new Float64Array(pointOf[rings.length] * 2);
  for (const [ring, values] of rings.entries()) points.set(values, pointOf[ring] * 2);
  return indexedShapes(
    Int32Array.from(lists, (shape) => shape.row),
    ringOf,
    pointOf,
    points,
  );
}

/** Shapes that are one ring or line each. */
export function shapesOfOneRing(row: Int32Array, pointOf: Int32Array, points: Float64Array): Shapes {
  const ringOf = new Int32Array(row.length + 1);
  for (let shape = 0; shape <= row.length; shape++) ringOf[shape] = shape;
  return indexedShapes(row, ringOf, pointOf, points);
}

/** Adds boxes and index to packed shapes. */
function indexedShapes(row: Int32Array, ringOf: Int32Array, pointOf: Int32Array, points: Float64Array): Shapes {
  const boxes = new Float64Array(row.length * 4);
  for (let shape = 0; shape < row.length; shape++) {
    let minX = Number.POSITIVE_INFINITY;
    let minY = Number.POSITIVE_INFINITY;
    let maxX = Number.NEGATIVE_INFINITY;
    let maxY = Number.NEGATIVE_INFINITY;
    const end = pointOf[ringOf[shape + 1]] * 2;
    for (let at = pointOf[ringOf[shape]] * 2; at < end; at += 2) {
      const x = points[at];
      const y = points[at + 1];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    boxes[shape * 4] = minX;
    boxes[shape * 4 + 1] = minY;
    boxes[shape * 4 + 2] = maxX;
    boxes[shape * 4 + 3] = maxY;
  }
  return { row, ringOf, pointOf, points, boxes, index: boxIndex(boxes) };
}

/** The shape that holds a place, or -1. On an edge that two shapes share, either. */
export function shapeAt(shapes: Shapes, x: number, y: number): number {
  let found = -1;
  shapes.index.search({ minX: x, minY: y, maxX: x, maxY: y }, (shape) => {
    if (holds(shapes, shape, x, y)) found = shape;
  });
  return found;
}

/** Even-odd rule: a ray to the east crosses the rings an odd number of times. */
function holds({ ringOf, pointOf, points }: Shapes, shape: number, x: number, y: number): boolean {
  let inside = false;
  for (let ring = ringOf[shape]; ring < ringOf[shape + 1]; ring++) {
    let before = pointOf[ring + 1] - 1;
    for (let point = pointOf[ring]; point < pointOf[ring + 1]; point++) {
      const [ax, ay, bx, by] = [points[point * 2], points[point * 2 + 1], points[before * 2], points[before * 2 + 1]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      before = point;
    }
  }
  return inside;
}

function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const [i, length] of lengths.entries()) starts.push(starts[i] + length);
  return starts;
}
