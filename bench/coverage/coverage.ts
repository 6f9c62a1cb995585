import { kinds, tiers } from '../../src/columns/vocabulary.ts';
import type { CoverageQuestion } from '../../src/engine/coverage/question.ts';
import { coverageQuestion } from '../../src/url/questions.ts';
import { defaultState } from '../../src/url/state.ts';
import { type Bench, type Milliseconds, ours, timed } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { type ShippedEngine, shippedEngine } from './shipped-engine.ts';

const rounds = 15;
/** Rounds before them that are not counted. */
const warmUps = 5;
/** A step of a reader takes at most this long in the worker. */
const mostMs: Milliseconds = 10;

interface Step {
  readonly name: string;
  readonly goal: boolean;
  /** Asks what the reader asks next; another thing in every round, so that no kept answer is found. */
  readonly ask: (round: number, shipped: ShippedEngine) => unknown;
}

const base = coverageQuestion(defaultState);
/** With a limit that no earlier round asked for. */
const newLimit = (round: number): CoverageQuestion => ({ ...base, km: base.km + (round + 1) / 100 });

const steps: readonly Step[] = [
  { name: 'tier', goal: true, ask: (round, { engine }) => engine.coverage({ ...base, tiers: [tiers[round % tiers.length]] }) },
  { name: 'province', goal: true, ask: (round, { engine, provinces }) => engine.coverage({ ...base, region: provinces[round % provinces.length] }) },
  { name: 'county', goal: true, ask: (round, { engine, counties }) => engine.coverage({ ...base, region: counties[round % counties.length] }) },
  { name: 'limit', goal: true, ask: (round, { engine }) => engine.coverage(newLimit(round)) },
  { name: 'kinds', goal: true, ask: (round, { engine }) => engine.coverage({ ...newLimit(100 + round), kinds: someKinds(round) }) },
  { name: 'coarse-hexagons', goal: true, ask: (round, { engine }) => engine.areas({ ...newLimit(200 + round), unit: 'hexagon-coarse', measure: 'people' }) },
  { name: 'fine-hexagons', goal: true, ask: (round, { engine }) => engine.areas({ ...newLimit(300 + round), unit: 'hexagon-fine', measure: 'people' }) },
  { name: 'year', goal: false, ask: (round, { engine, years }) => engine.coverage({ ...newLimit(400 + round), year: otherYear(round, years) }) },
];

/** A change of each part of the product's own question, over the default data; no peer answers it, so the goal is a time. */
export const coverage: Bench = async function* (n) {
  if (n !== null) throw new Error(`coverage: got --n ${n}, wanted none; it asks about the default data.`);
  const shipped = await shippedEngine();
  // As the worker does when it has nothing else to do, here and between two steps of a reader.
  for (const _ of shipped.engine.fillMatrix(base.year));
  for (const { name, goal, ask } of steps) {
    const times: Milliseconds[] = [];
    for (let round = 0; round < warmUps + rounds; round++) {
      while (shipped.engine.prepareMemory());
      times.push(timed(() => ask(round, shipped)));
    }
    yield {
      measurements: [measurement({ bench: `coverage/${name}`, n: shipped.engine.demand.rows, what: ours, metric: 'query' }, times.slice(warmUps))],
      goal: goal ? { mostMs } : null,
      notes: [],
    };
  }
};

/** Another set of kinds in each of 31 rounds: the bits of the round's number from 1. */
function someKinds(round: number): CoverageQuestion['kinds'] {
  return kinds.filter((_, code) => (((round % 31) + 1) >> code) & 1);
}

/** A year whose distances are not worked out yet, while there are any. */
function otherYear(round: number, [first, last]: ShippedEngine['years']): number {
  const others = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year !== base.year);
  return others[round % others.length];
}
