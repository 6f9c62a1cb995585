import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { suspectedDuplicates } from './duplicates.ts';

const networks = ['sf', 'zto', 'yto'];
/** Within some cells of a corner of cells, also beyond the poles' side of zero. */
const anyPoint = fc.record({
  lng: fc.integer({ min: -900, max: 900 }).map((steps) => steps / 1e5),
  lat: fc.integer({ min: -900, max: 900 }).map((steps) => steps / 1e5),
  network: fc.nat(networks.length - 1),
  name: fc.constantFrom('义乌', '义乌营业部', '佛堂镇', 'x', ''),
});

/** By looking at every pair. */
function slowly(points: readonly { lng: number; lat: number; network: number; name: string }[]): string[] {
  const plain = (name: string) => name.replace('营业部', '');
  const found: string[] = [];
  for (const [first, a] of points.entries()) {
    for (const [second, b] of points.entries()) {
      if (second <= first || a.network === b.network || greatCircleKm(a.lng, a.lat, b.lng, b.lat) > 0.2) continue;
      if (plain(a.name) !== '' && plain(a.name) === plain(b.name)) found.push(`${first} ${second}`);
    }
  }
  return found.sort();
}

test('finds the pairs that looking at every pair finds', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
      const pairs = suspectedDuplicates({
        lng: points.map(({ lng }) => lng),
        lat: points.map(({ lat }) => lat),
        name: (row) => points[row].name,
        networks,
        network: points.map(({ network }) => network),
      });
      expect(pairs.map(({ first, second }) => `${first} ${second}`).sort()).toEqual(slowly(points));
    }),
  );
});
