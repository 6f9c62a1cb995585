import { kinds } from '../../src/columns/vocabulary.ts';
import { nearestOf } from '../../src/engine/coverage/access.ts';
import { leftOut } from '../../src/engine/partners/set-sums.ts';
import { coverageQuestion } from '../../src/url/questions.ts';
import { defaultState } from '../../src/url/state.ts';
import { type Bench, type Milliseconds, ours } from '../comparison.ts';
import { shippedEngine } from '../coverage/shipped-engine.ts';
import { interleaved } from '../interleaved.ts';
import { objects } from './objects.ts';
import { oursCoalitions } from './ours.ts';
import { answersDifference, type CoalitionData } from './question.ts';

/** How many networks are compared, and how long one step of the limit may take in the worker. */
const sizes: readonly { readonly players: number; readonly mostMs: Milliseconds }[] = [
  { players: 8, mostMs: 15 },
  { players: 12, mostMs: 50 },
];
/** A year in which most networks are open; offices and outlets of every kind but warehouses. */
const year = 2022;
const front = ['station', 'service-point', 'agency', 'processing-centre'] as const;

/** One step of the limit over the default data: who covers what, shares by tier and settlement, and every coalition, in three measures. */
export const coalitions: Bench = async function* (asked) {
  const shipped = await coalitionData(asked);
  for (const { players, mostMs } of sizes) {
    const data = { ...shipped, players: shipped.players.slice(0, players), distances: shipped.distances.slice(0, players) };
    const contestants = [oursCoalitions(data), objects(data)];
    const bench = `coalitions/${players}-networks`;
    const measurements = await interleaved({ bench, n: data.people.length, contestants, rounds: 9, warmUps: 8, difference: answersDifference });
    yield { measurements, goal: { peer: 'objects', mostShare: 1 / 20 }, notes: [withinTime(measurements[0].medianMs, mostMs)] };
  }
};

function withinTime(medianMs: Milliseconds, mostMs: Milliseconds): string {
  return `Also at most ${mostMs} ms. ${medianMs <= mostMs ? 'Met' : 'Missed'} by ${ours}.`;
}

/** The demand points of the default data, or the first `n`, and their distances to the networks, those that reach most people first. */
async function coalitionData(n: number | null): Promise<CoalitionData> {
  const { engine } = await shippedEngine();
  const { demand, matrix } = engine;
  if (n !== null && n > demand.rows) throw new Error(`coalitions: got --n ${n}, wanted ${demand.rows} at most; it asks about the default data.`);
  const rows = n ?? demand.rows;
  const question = coverageQuestion(defaultState);
  const counted = engine.counted(question, question.tierList);
  const people = demand.amounts('people', year).subarray(0, rows);
  const networks = [...new Set(matrix.networkKinds.map(({ network }) => network))].map((network) => {
    const sources = front.map((kind) => ({ network, kind: kinds.indexOf(kind) }));
    const km = nearestOf(sources, matrix, year, demand.rows).km.subarray(0, rows);
    return { network, km, reach: people.reduce((sum, amount, row) => (km[row] <= question.km ? sum + amount : sum), 0) };
  });
  networks.sort((a, b) => b.reach - a.reach);
  return {
    players: networks.map(({ network }) => network),
    distances: networks.map(({ km }) => km),
    people,
    parcels: demand.amounts('parcels', year).subarray(0, rows),
    villages: demand.amounts('villages', year).subarray(0, rows),
    cellOf: demand
      .cells(question.tierList)
      .subarray(0, rows)
      .map((cell, row) => (counted[row] ? cell : leftOut)),
  };
}
