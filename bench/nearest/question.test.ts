import { expect, test } from 'vitest';
import { clusteredPoints } from './clustered-points.ts';
import { inMortonOrder } from './morton-order.ts';
import { nearestDifference, nearestQuestion, networkCount } from './question.ts';

test('a seed gives the same points every time, and another seed gives others', () => {
  expect(clusteredPoints(100, 2)).toEqual(clusteredPoints(100, 2));
  expect(clusteredPoints(100, 2)).not.toEqual(clusteredPoints(100, 3));
});

test('points lie in the box and densities differ widely', () => {
  const { lng, lat } = clusteredPoints(20_000, 2);
  const inCell = new Map<string, number>();
  for (const [row, x] of lng.entries()) {
    expect(x >= 73.5 && x <= 135 && lat[row] >= 18 && lat[row] <= 53.5).toBe(true);
    const cell = `${Math.floor(x)} ${Math.floor(lat[row])}`;
    inCell.set(cell, (inCell.get(cell) ?? 0) + 1);
  }
  const counts = [...inCell.values()].sort((a, b) => a - b);
  expect(counts[counts.length - 1]).toBeGreaterThan(100 * counts[counts.length >> 1]);
});

test('the Morton order of a grid is a Z of Zs', () => {
  const step = 360 / 2 ** 15;
  const at = (cell: number) => (cell + 0.5) * step;
  const cells = Array.from({ length: 16 }, (_, index) => ({ x: index % 4, y: Math.floor(index / 4) }));
  const { lng, lat } = inMortonOrder({ lng: Float64Array.from(cells, ({ x }) => at(x)), lat: Float64Array.from(cells, ({ y }) => at(y)) });
  const order = Array.from(lng, (x, row) => `${Math.floor(x / step)}${Math.floor(lat[row] / step)}`);
  expect(order.join(' ')).toBe('00 01 10 11 02 03 12 13 20 21 30 31 22 23 32 33');
});

test('the facilities are dealt out to all networks', () => {
  const { networks } = nearestQuestion(103);
  expect(networks.map(({ lng }) => lng.length)).toEqual([21, 21, 21, 20, 20]);
  expect(networks).toHaveLength(networkCount);
});

test('rows may differ where distances are equal, and distances may not', () => {
  const ours = { row: Int32Array.of(1, 2), km: Float64Array.of(5, 7) };
  expect(nearestDifference(ours, { row: Int32Array.of(3, 2), km: Float64Array.of(5 + 1e-9, 7) })).toBeNull();
  expect(nearestDifference(ours, { row: Int32Array.of(1, 4), km: Float64Array.of(5, 6) })).toBe('place 1, network 0: row 2 at 7 km, and row 4 at 6 km');
});
