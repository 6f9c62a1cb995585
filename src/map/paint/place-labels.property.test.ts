import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontSizes, type Labels, labelLayouts } from './place-labels.ts';

const zoom = 5;
const world = 1000;
const clearance = 6;
/** Narrower than as many letters are high. */
const widthOf = (label: number) => 30 + (label % 3) * 10;
const everywhere = { minX: 0, minY: 0, maxX: world, maxY: world };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const someLabels = fc
  .array(
    fc.record({ x: share, y: share, fromZoom: fc.constantFrom(0, 5, 9), toZoom: fc.constantFrom(5, 6, 24), rank: fc.nat({ max: fontSizes.length - 1 }) }),
    { maxLength: 80 },
  )
  .map(
    (list): Labels => ({
      text: list.map((_, i) => `place ${i}`),
      x: Float64Array.from(list, (label) => label.x),
      y: Float64Array.from(list, (label) => label.y),
      fromZoom: Float64Array.from(list, (label) => label.fromZoom),
      toZoom: Float64Array.from(list, (label) => label.toZoom),
      rank: Uint8Array.from(list, (label) => label.rank),
    }),
  );

const overlap = (a: readonly number[], b: readonly number[]) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** All labels in their order, each kept where it overlaps none kept before. */
function keptOf(labels: Labels): Map<number, number[]> {
  const kept = new Map<number, number[]>();
  for (let label = 0; label < labels.text.length; label++) {
    if (zoom < labels.fromZoom[label] || zoom >= labels.toZoom[label]) continue;
    const [x, y] = [labels.x[label] * world, labels.y[label] * world];
    const [wide, high] = [widthOf(label) / 2 + clearance, fontSizes[labels.rank[label]] / 2 + clearance];
    const box = [x - wide, y - high, x + wide, y + high];
    if (![...kept.values()].some((other) => overlap(box, other))) kept.set(label, box);
  }
  return kept;
}

test('keeps the names that a look at all of them in their order keeps', () => {
  fc.assert(
    fc.property(someLabels, (labels) => {
      const { label } = labelLayouts(labels, widthOf)(zoom, world)(everywhere);
      expect([...label].sort((a, b) => a - b)).toEqual([...keptOf(labels).keys()]);
    }),
  );
});

test('names closer together than numbers can divide are found', () => {
  const two = (a: number, b: number) => Float64Array.of(a, b);
  const labels = { text: ['a', 'b'], x: two(0, 5e-324), y: two(0, 0), fromZoom: two(0, 0), toZoom: two(9, 9), rank: Uint8Array.of(0, 0) };
  expect([...labelLayouts(labels, widthOf)(zoom, world)(everywhere).label]).toEqual([0]);
});

test('a part of the world shows those that reach into it, whatever was asked before', () => {
  const cut = fc.integer({ min: 0, max: world });
  fc.assert(
    fc.property(someLabels, cut, cut, (labels, across, down) => {
      const layout = labelLayouts(labels, widthOf)(zoom, world);
      const box = { minX: across, minY: down, maxX: across + 200, maxY: down + 200 };
      const reaching = [...keptOf(labels)].filter(([, [left, top, right, bottom]]) => {
        return right >= box.minX && left <= box.maxX && bottom >= box.minY && top <= box.maxY;
      });
      expect([...layout(box).label].sort((a, b) => a - b)).toEqual(reaching.map(([label]) => label));
      expect([...layout(everywhere).label].sort((a, b) => a - b)).toEqual([...keptOf(labels).keys()]);
    }),
  );
});

test('of thousands on one spot the first is written', () => {
  const count = 2000;
  const all = (value: number) => new Float64Array(count).fill(value);
  const labels = { text: Array.from(all(0), () => 'spot'), x: all(0.5), y: all(0.5), fromZoom: all(0), toZoom: all(24), rank: new Uint8Array(count) };
  expect([...labelLayouts(labels, () => 30)(zoom, world)(everywhere).label]).toEqual([0]);
});
