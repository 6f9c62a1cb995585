import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxIndex } from './box-index.ts';

// Whole numbers make shared edges and boxes without extent frequent.
const coordinate = fc.integer({ min: 0, max: 20 });
const box = fc.tuple(coordinate, coordinate, coordinate, coordinate).map(([a, b, c, d]) => ({
  minX: Math.min(a, b),
  minY: Math.min(c, d),
  maxX: Math.max(a, b),
  maxY: Math.max(c, d),
}));

test('finds once each box that touches the asked one, as looking at all does', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, asked) => {
      const wanted = [...boxes.keys()].filter((item) => {
        const { minX, minY, maxX, maxY } = boxes[item];
        return minX <= asked.maxX && maxX >= asked.minX && minY <= asked.maxY && maxY >= asked.minY;
      });
      const found: number[] = [];
      boxIndex(Float64Array.from(boxes.flatMap(({ minX, minY, maxX, maxY }) => [minX, minY, maxX, maxY]))).search(asked, (item) => found.push(item));
      expect(found.sort((a, b) => a - b)).toEqual(wanted);
    }),
  );
});
