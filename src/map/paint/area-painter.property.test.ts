import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaFills, opacityStep, opacitySteps, shareClass, shareColours } from '../scale.ts';
import { areaPainter } from './area-painter.ts';
import { pixelContext } from './pixel-context.ts';
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

test('each pixel has the fill of the area in its middle; areas without demand are left out', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(0, 1), fc.constantFrom(0, 1), (answer, right, down) => {
      const tile = { x: 100 + right, y: 60 + down, z: zoom, size, ratio: 1 };
      const { context, fills: drawn } = pixelContext(size);
      areaPainter(shapes, answer, 'after', fills, '#fff')(tile, context);
      for (const [pixel, fill] of drawn.entries()) {
        const x = (tile.x * size + (pixel % size) + 0.5) / worldSize(zoom);
        const y = (tile.y * size + Math.floor(pixel / size) + 0.5) / worldSize(zoom);
        const shape = shapeAt(shapes, x, y);
        const entry = shape < 0 ? -1 : answer.row.indexOf(shapes.row[shape]);
        const isDrawn = entry >= 0 && answer.total[entry] > 0;
        const wanted = isDrawn
          ? fills[shareClass(answer.after[entry] / answer.total[entry]) * opacitySteps + opacityStep(answer.total[entry], answer.largestTotal)]
          : '';
        expect(fill).toBe(wanted);
      }
    }),
  );
});
