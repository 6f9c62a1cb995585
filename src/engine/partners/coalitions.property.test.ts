import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Measure, measures } from '#columns/vocabulary.ts';
import { type CellFilter, headlineFilter } from '#engine/coverage/answer.ts';
import { anySums } from '#testing/any-sums.ts';
import { reachOfCoalitions } from './coalition-reach.ts';
import { bestOfEachSize, joiningOrder, rankedCoalitions, smallestCoalition } from './coalitions.ts';
import { sizeOf } from './cover-sets.ts';
import { amountsBySet, cellsOf } from './groups.ts';
import { combinations, demandByDepth, pairs } from './overlap.ts';

const anyGroup = fc.record({
  measure: fc.constantFrom<Measure>(...measures),
  filter: fc.constantFrom<CellFilter>(
    () => true,
    headlineFilter({ tiers: null, settlements: null }),
    (tier) => tier === '4',
  ),
});

test('the reach of every coalition is the demand of the sets that meet it', () => {
  fc.assert(
    fc.property(anySums, anyGroup, ({ players, ...sums }, { measure, filter }) => {
      const reach = reachOfCoalitions(sums, players, measure, filter);
      const amounts = amountsBySet(sums, cellsOf(measure, filter));
      expect(reach).toHaveLength(2 ** players);
      for (const [coalition, amount] of reach.entries()) {
        expect(amount).toBe(amounts.filter((_, place) => (sums.sets[place] & coalition) !== 0).reduce((a, b) => a + b, 0));
      }
    }),
  );
});

test('depths and combinations add up, and a pair is what a look at the sets gives', () => {
  fc.assert(
    fc.property(anySums, anyGroup, ({ players, ...sums }, { measure, filter }) => {
      const amounts = amountsBySet(sums, cellsOf(measure, filter));
      const sumWhere = (passes: (set: number) => boolean) => amounts.filter((_, place) => passes(sums.sets[place])).reduce((a, b) => a + b, 0);
      const byDepth = demandByDepth(sums, measure, filter);
      expect(Array.from(byDepth)).toEqual([0, 1, 2, 3].map((depth) => sumWhere((set) => (depth < 3 ? sizeOf(set) === depth : sizeOf(set) >= 3))));
      for (const order of ['amount', 'size'] as const) {
        const found = combinations(sums, measure, filter, order);
        expect(found.reduce((sum, { amount }) => sum + amount, 0)).toBe(sumWhere((set) => set !== 0));
        for (const { set, size, amount } of found) expect([size, amount]).toEqual([sizeOf(set), sumWhere((other) => other === set)]);
        const worth = found.map(({ size, amount }) => (order === 'size' ? -size * 1e9 + amount : amount));
        expect(worth).toEqual([...worth].sort((a, b) => b - a));
      }
      for (const [index, pair] of pairs(sums, players, measure, filter).entries()) {
        const [first, second] = [1 << Math.floor(index / players), 1 << (index % players)];
        expect(pair.both).toBe(sumWhere((set) => (set & first) !== 0 && (set & second) !== 0));
        expect(pair.onlyFirst).toBe(sumWhere((set) => (set & first) !== 0 && (set & second) === 0));
        expect(pair.onlySecond).toBe(sumWhere((set) => (set & second) !== 0 && (set & first) === 0));
        const either = sumWhere((set) => (set & (first | second)) !== 0);
        expect(pair.jaccard).toBe(either > 0 ? pair.both / either : null);
      }
    }),
  );
});

test('the best of each size is never beaten, and joining one by one ends with all', () => {
  fc.assert(
    fc.property(anySums, anyGroup, ({ players, ...sums }, { measure, filter }) => {
      const reach = reachOfCoalitions(sums, players, measure, filter);
      const best = bestOfEachSize(reach);
      const steps = joiningOrder(reach);
      expect([best.length, steps.length]).toEqual([players, players]);
      for (const [set, amount] of reach.entries()) if (set > 0) expect(best[sizeOf(set) - 1].reach).toBeGreaterThanOrEqual(amount);
      for (const [index, step] of steps.entries()) {
        const before = index === 0 ? 0 : steps[index - 1].set;
        expect(step.reach).toBe(reach[step.set]);
        expect([step.set & before, sizeOf(step.set)]).toEqual([before, index + 1]);
        for (let bit = 1; bit < reach.length; bit *= 2) if (!(before & bit)) expect(step.reach).toBeGreaterThanOrEqual(reach[before | bit]);
      }
      // Greedy is within 1 - 1/e of the best of its size (Nemhauser, Wolsey and Fisher 1978).
      for (const [index, step] of steps.entries()) expect(step.reach).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best[index].reach);
    }),
  );
});

test('the smallest coalition reaches the target and no smaller one does', () => {
  fc.assert(
    fc.property(anySums, anyGroup, fc.double({ min: 0.001, max: 1.2, noNaN: true }), ({ players, ...sums }, { measure, filter }, share) => {
      const reach = reachOfCoalitions(sums, players, measure, filter);
      const target = share * reach[reach.length - 1];
      const found = smallestCoalition(reach, target);
      const reaching = Array.from(reach.keys()).filter((set) => set > 0 && reach[set] >= target);
      if (found === null) expect(reaching).toEqual([]);
      else {
        expect(found.reach).toBeGreaterThanOrEqual(target);
        expect(Math.min(...reaching.map(sizeOf))).toBe(sizeOf(found.set));
      }
    }),
  );
});

test('coalitions rank by reach or by reach per facility, without those that have a member to no effect', () => {
  // 0 covers 60, 1 covers 60 of which 20 are the same, 2 has no facilities and covers nothing.
  const reach = Float64Array.of(0, 60, 60, 100, 0, 60, 60, 100);
  const facilities = [1, 3, 0];
  expect(rankedCoalitions(reach, facilities, 'reach', 9).map(({ set }) => set)).toEqual([3, 1, 2]);
  expect(rankedCoalitions(reach, facilities, 'per-facility', 2).map(({ set, perFacility }) => [set, perFacility])).toEqual([
    [1, 60],
    [3, 25],
  ]);
  expect(rankedCoalitions(reach, facilities, 'reach', 9, 1).map(({ set }) => set)).toEqual([1, 2]);
});
