import * as fc from 'fast-check';
import { cellCount } from '#engine/coverage/answer.ts';
import type { SetSums } from '#engine/partners/set-sums.ts';

/** A number of players and demand by the exact set of them that covers it, in a few of the cells. */
export const anySums: fc.Arbitrary<SetSums & { readonly players: number }> = fc.integer({ min: 0, max: 5 }).chain((players) =>
  fc
    .uniqueArray(fc.record({ set: fc.nat(2 ** players - 1), amounts: fc.dictionary(fc.nat(cellCount - 1).map(String), fc.nat(1_000_000), { maxKeys: 4 }) }), {
      selector: ({ set }) => set,
    })
    .map((rows) => {
      const all = rows.some(({ set }) => set === 0) ? rows : [{ set: 0, amounts: {} }, ...rows];
      const ordered = all.sort((a, b) => a.set - b.set);
      const bySet = new Float64Array(ordered.length * cellCount);
      for (const [place, { amounts }] of ordered.entries()) {
        for (const [cell, amount] of Object.entries(amounts)) bySet[place * cellCount + Number(cell)] = amount;
      }
      return { players, sets: Uint16Array.from(ordered, ({ set }) => set), bySet };
    }),
);
