import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { AreaAnswer } from '#engine/coverage/answer.ts';
import { areaFills, opacityStep, opacitySteps, shareClass, shareColours } from '../scale.ts';
import { areaPainter } from './area-painter.ts';
import { boxOfTile, type Tile } from './painter.ts';
import { PixelCanvas, PixelPath, pixelContext } from './pixel-context.ts';
import { worldSize } from './projection.ts';
import { shapeAt, shapesOf } from './shapes.ts';

const size = 16;
const zoom = 6.4;
const fills = areaFills(shareColours.light);

/** Upright rectangles side by side, 5 pixels wide and 4 high, around four tiles; with a hole in every third. */
const shapes = shapesOf(
  Array.from({ length: 64 }, (_, row) => {
    const [left, top] = [(row % 8) * 5, Math.floor(row / 8) * 4];
    const rectangle = (x: number, y: number, width: number, height: number) =>
      [x, y, x + width, y, x + width, y + height, x, y + height].map((value, i) => (value + (i % 2 === 0 ? 100 : 60) * size) / worldSize(zoom));
    return { row, rings: [rectangle(left, top, 5, 4), ...(row % 3 === 0 ? [rectangle(left + 1, top + 1, 2, 2)] : [])] };
  }),
);

const answers = fc
  .uniqueArray(fc.record({ row: fc.integer({ min: 0, max: 70 }), total: fc.integer({ min: 0, max: 100 }), part: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    selector: ({ row }) => row,
    maxLength: 64,
  })
  .map((areas) => ({
    row: Int32Array.from(areas, ({ row }) => row),
    total: Float64Array.from(areas, ({ total }) => total),
    before: new Float64Array(areas.length),
    after: Float64Array.from(areas, ({ total, part }) => total * part),
    largestTotal: 2000,
  }));

vi.stubGlobal('Path2D', PixelPath);
vi.stubGlobal('OffscreenCanvas', PixelCanvas);

const tiles = fc.record({ x: fc.constantFrom(100, 101), y: fc.constantFrom(60, 61), z: fc.constant(zoom), size: fc.constant(size), ratio: fc.constant(1) });

/** Whether a line around the shape, wide as a pixel, can be seen on the tile. */
function isOn(tile: Tile, shape: number): boolean {
  const box = boxOfTile(tile, 0.66);
  const [minX, minY, maxX, maxY] = shapes.boxes.subarray(shape * 4, shape * 4 + 4);
  return minX <= box.maxX && maxX >= box.minX && minY <= box.maxY && maxY >= box.minY;
}

/** Entry of the answer that is drawn in a shape, or -1. */
function drawnEntry(answer: AreaAnswer, shape: number): number {
  const entry = shape < 0 ? -1 : answer.row.indexOf(shapes.row[shape]);
  return entry >= 0 && answer.total[entry] > 0 ? entry : -1;
}

test('each pixel has the fill of the area in its middle, also where the canvas showed another answer or tile; areas without demand are left out', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ answer: answers, tile: tiles, ground: fc.constantFrom('#fff', '#000') }), { minLength: 1, maxLength: 4 }), (paints) => {
      const { context, fills: drawn } = pixelContext(size);
      for (const { answer, tile, ground } of paints) {
        context.clearRect(0, 0, size, size);
        areaPainter(shapes, answer, 'after', fills, ground)(tile, context);
        for (const [pixel, fill] of drawn.entries()) {
          const x = (tile.x * size + (pixel % size) + 0.5) / worldSize(zoom);
          const y = (tile.y * size + Math.floor(pixel / size) + 0.5) / worldSize(zoom);
          const entry = drawnEntry(answer, shapeAt(shapes, x, y));
          const wanted =
            entry < 0
              ? ''
              : fills[shareClass(answer.after[entry] / answer.total[entry]) * opacitySteps + opacityStep(answer.total[entry], answer.largestTotal)];
          expect(fill).toBe(wanted);
        }
      }
    }),
  );
});

test('the same lines are drawn however often a tile was painted before', () => {
  fc.assert(
    fc.property(answers, fc.array(answers, { maxLength: 3 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), tiles, (first, others, turns, tile) => {
      const often = pixelContext(size);
      const all = [first, ...others];
      for (const [turn, isNext] of turns.entries()) {
        const answer = all[isNext ? turn % all.length : 0];
        often.context.clearRect(0, 0, size, size);
        areaPainter(shapes, answer, 'after', fills, '#fff')(tile, often.context);
        const once = pixelContext(size);
        areaPainter(shapes, answer, 'after', fills, '#fff')(tile, once.context);
        expect(often.stroked).toEqual(once.stroked);
        expect(once.stroked).toHaveLength(
          Array.from(shapes.row, (_, shape) => shape).filter((shape) => drawnEntry(answer, shape) >= 0 && isOn(tile, shape)).length,
        );
      }
    }),
  );
});
