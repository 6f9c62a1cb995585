import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellCount } from '#engine/coverage/answer.ts';
import { anySums } from '#testing/any-sums.ts';
import { shareIndex } from './answer.ts';
import { playerShares } from './player-shares.ts';
import type { SetSums } from './set-sums.ts';

/** Demand of a cell that any of the coalition covers, looked up set by set. */
function worth({ sets, bySet }: SetSums, coalition: readonly number[], cell: number): number {
  const covers = (set: number) => coalition.some((player) => set & (1 << player));
  return sets.reduce((sum, set, place) => (covers(set) ? sum + bySet[place * cellCount + cell] : sum), 0);
}

function permutations(players: readonly number[]): number[][] {
  return players.length === 0 ? [[]] : players.flatMap((first) => permutations(players.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

const numbers = (players: number) => Array.from(Array(players).keys());
const cells = numbers(cellCount);
/** Cells with demand; in the others every amount is 0. */
const cellsWithDemand = ({ bySet }: SetSums) => cells.filter((cell) => bySet.some((amount, index) => amount > 0 && index % cellCount === cell));

test('the fair share is what a player adds on average over all orders of joining', () => {
  fc.assert(
    fc.property(anySums, ({ players, ...sums }) => {
      const { fair } = playerShares(sums, players);
      const orders = permutations(numbers(players));
      for (const cell of cellsWithDemand(sums)) {
        for (const player of numbers(players)) {
          const added = orders.map((order) => {
            const before = order.slice(0, order.indexOf(player));
            return worth(sums, [...before, player], cell) - worth(sums, before, cell);
          });
          expect(fair[shareIndex(player, cell)]).toBeCloseTo(added.reduce((a, b) => a + b) / orders.length, 3);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('fair shares add up to the reach of all', () => {
  fc.assert(
    fc.property(anySums, ({ players, ...sums }) => {
      const { fair } = playerShares(sums, players);
      for (const cell of cells) {
        const sum = numbers(players).reduce((total, player) => total + fair[shareIndex(player, cell)], 0);
        expect(sum).toBeCloseTo(worth(sums, numbers(players), cell), 5);
      }
    }),
  );
});

test('a player that covers the same as another is due exactly the same, and one that covers nothing nothing', () => {
  fc.assert(
    fc.property(anySums, ({ players, sets, bySet }) => {
      // The last player becomes two: one that covers just the same, and one that covers nothing.
      const last = players - 1;
      const doubled = sets.map((set) => (players > 0 && set & (1 << last) ? set | (1 << players) : set));
      const { reach, only, fair } = playerShares({ sets: doubled, bySet }, players + 2);
      for (const cell of cells) {
        if (players > 0) {
          expect(fair[shareIndex(players, cell)]).toBe(fair[shareIndex(last, cell)]);
          expect(only[shareIndex(players, cell)]).toBe(0);
        }
        for (const share of [reach, only, fair]) expect(share[shareIndex(players + 1, cell)]).toBe(0);
      }
    }),
  );
});

test('reach, only and marginal are what their definitions say, and the last two are one', () => {
  fc.assert(
    fc.property(anySums, ({ players, ...sums }) => {
      const { total, reach, only, marginal } = playerShares(sums, players);
      const all = numbers(players);
      for (const cell of cellsWithDemand(sums)) {
        expect(total[cell]).toBe(sums.sets.reduce((sum, _, place) => sum + sums.bySet[place * cellCount + cell], 0));
        for (const player of all) {
          const others = all.filter((other) => other !== player);
          const alone = sums.sets.indexOf(1 << player);
          expect(reach[shareIndex(player, cell)]).toBe(worth(sums, [player], cell));
          expect(only[shareIndex(player, cell)]).toBe(alone < 0 ? 0 : sums.bySet[alone * cellCount + cell]);
          expect(marginal[shareIndex(player, cell)]).toBe(worth(sums, all, cell) - worth(sums, others, cell));
          expect(marginal[shareIndex(player, cell)]).toBe(only[shareIndex(player, cell)]);
        }
      }
    }),
  );
});
