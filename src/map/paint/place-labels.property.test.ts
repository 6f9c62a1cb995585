import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Labels, placedLabels } from './place-labels.ts';

const world = 1000;
const widthOf = () => 40;

const someLabels = fc
  .array(fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }), fromZoom: fc.constantFrom(0, 5, 9) }), {
    maxLength: 60,
  })
  .map(
    (list): Labels => ({
      text: list.map((_, i) => `place ${i}`),
      x: Float64Array.from(list, (label) => label.x),
      y: Float64Array.from(list, (label) => label.y),
      fromZoom: Float64Array.from(list, (label) => label.fromZoom),
      rank: new Uint8Array(list.length),
    }),
  );

const overlap = (a: ArrayLike<number>, b: ArrayLike<number>) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

test('names that are kept do not overlap, and one is left out only for a more important one', () => {
  fc.assert(
    fc.property(someLabels, (labels) => {
      const zoom = 5;
      const { label, boxes } = placedLabels(labels, zoom, world, widthOf);
      const boxOf = (item: number) => boxes.subarray(item * 4, item * 4 + 4);
      for (let item = 0; item < label.length; item++) {
        for (let other = 0; other < item; other++) expect(overlap(boxOf(item), boxOf(other))).toBe(false);
      }
      const [halfWidth, halfHeight] = label.length > 0 ? [(boxes[2] - boxes[0]) / 2, (boxes[3] - boxes[1]) / 2] : [0, 0];
      for (let left = 0; left < labels.text.length; left++) {
        if (label.includes(left) || labels.fromZoom[left] > zoom) continue;
        const [x, y] = [labels.x[left] * world, labels.y[left] * world];
        const box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
        expect([...label.keys()].some((item) => label[item] < left && overlap(box, boxOf(item)))).toBe(true);
      }
    }),
  );
});
