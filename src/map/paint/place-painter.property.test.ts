import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleAt, placeCircles, placeRadius, placeUnit } from './place-painter.ts';
import { worldSize, worldX, worldY } from './projection.ts';

const zoom = 10;
const pixel = 360 / worldSize(zoom);
const place = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }), out: fc.integer({ min: 0, max: 40_000 }) });

test('the smallest of the circles that hold a place is found, or none', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), fc.nat(60), fc.nat(60), (list, atX, atY) => {
      const [lng, lat] = [list.map(({ x }) => 100 + x * pixel), list.map(({ y }) => 30 + y * pixel)];
      const total = Float64Array.from(list, ({ out }) => out + 5);
      const after = new Float64Array(list.length).fill(5);
      const circles = placeCircles({
        measure: 'people',
        row: Int32Array.from(list.keys()),
        total,
        before: after,
        after,
        lng: Float64Array.from(lng),
        lat: Float64Array.from(lat),
      });
      const at = { x: worldX(100 + atX * pixel), y: worldY(30 + atY * pixel) };
      const holding = list.flatMap(({ out }, row) => {
        const distance = Math.hypot(worldX(lng[row]) - at.x, worldY(lat[row]) - at.y) * worldSize(zoom);
        return out > 0 && distance <= placeRadius(out, 'people') ? [row] : [];
      });
      const found = circleAt(circles, at, zoom);
      if (holding.length === 0) expect(found).toBe(-1);
      else expect(list[found].out).toBe(Math.min(...holding.map((row) => list[row].out)));
    }),
  );
});

test('four times as much is a circle twice as wide, within what can be seen', () => {
  expect(placeRadius(4 * placeUnit.villages, 'villages')).toBe(2 * placeRadius(placeUnit.villages, 'villages'));
  expect(placeRadius(1, 'people')).toBeGreaterThan(1);
  expect(placeRadius(1e9, 'people')).toBeLessThan(30);
});
