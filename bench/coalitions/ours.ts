import { measures } from '../../src/columns/vocabulary.ts';
import { reachOfCoalitions } from '../../src/engine/partners/coalition-reach.ts';
import { coverSets } from '../../src/engine/partners/cover-sets.ts';
import { playerShares } from '../../src/engine/partners/player-shares.ts';
import { setSums, sideBySide } from '../../src/engine/partners/set-sums.ts';
import { type Contestant, ours, timed } from '../comparison.ts';
import { type CoalitionAnswer, type CoalitionData, limits, noAnswer } from './question.ts';

/** The product's own parts in the order in which the worker calls them for a new limit. */
export function oursCoalitions({ players, distances, people, parcels, villages, cellOf }: CoalitionData): Contestant<CoalitionAnswer> {
  const count = players.length;
  let amounts: Float64Array = new Float64Array(0);
  let step = 0;
  let answer = noAnswer(count);
  return {
    what: ours,
    build: () =>
      timed(() => {
        amounts = sideBySide([people, parcels, villages]);
      }),
    query() {
      const km = limits[step++ % limits.length];
      let shares: ReturnType<typeof playerShares> | null = null;
      let reach: Float64Array[] = [];
      const time = timed(() => {
        const sums = setSums(coverSets(distances, km, people.length), count, cellOf, amounts);
        shares = playerShares(sums, count);
        reach = measures.map((measure) => reachOfCoalitions(sums, count, measure, () => true));
      });
      if (shares) answer = { ...(shares as CoalitionAnswer), coalitions: sideBySide(reach) };
      return time;
    },
    answer: () => answer,
  };
}
