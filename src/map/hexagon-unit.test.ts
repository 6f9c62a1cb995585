import { expect, test } from 'vitest';
import { hexagonUnitAt } from './hexagon-unit.ts';

test.each([
  [null, 'hexagon-coarse'],
  [4.4, 'hexagon-coarse'],
  [6.49, 'hexagon-coarse'],
  [6.5, 'hexagon-fine'],
  [12, 'hexagon-fine'],
])('at zoom %d the map draws %s', (zoom, unit) => {
  expect(hexagonUnitAt(zoom)).toBe(unit);
});
