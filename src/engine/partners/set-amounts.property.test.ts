import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySums } from '#testing/any-sums.ts';
import { reachOfCoalitions } from './coalition-reach.ts';
import { setAmounts } from './set-amounts.ts';

const everywhere = () => true;

test('a set reaches what the coalition reaches, adds alone what the others lack, and its shares with those of the rest make the union', () => {
  fc.assert(
    fc.property(anySums, fc.nat(), ({ players, ...sums }, number) => {
      const reach = reachOfCoalitions(sums, players, 'people', everywhere);
      const all = reach.length - 1;
      const set = number % reach.length;
      const amounts = setAmounts(sums, set, 'people', everywhere);
      expect(amounts.reach).toBe(reach[set]);
      expect(amounts.only).toBe(reach[all] - reach[all ^ set]);
      expect(amounts.fair + setAmounts(sums, all ^ set, 'people', everywhere).fair).toBeCloseTo(reach[all], 6);
    }),
  );
});
