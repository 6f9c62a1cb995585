import type { Contestant, Measurement, Milliseconds } from './comparison.ts';

export interface Plan<Answer> {
  readonly bench: string;
  readonly n: number;
  /** Ours first. */
  readonly contestants: readonly Contestant<Answer>[];
  readonly rounds: number;
  /** Rounds of builds, where these take so long that fewer must do. */
  readonly buildRounds?: number;
  /** Rounds of queries before them that are not counted. */
  readonly warmUps: number;
  /** What differs between our answer and a peer's, as the end of a sentence; null when they are equal. */
  readonly difference: (ours: Answer, peer: Answer) => string | null;
}

/**
 * Runs the contestants in turns, round after round, so that whatever else the machine does falls on all of them alike.
 * @throws Error with a sentence when a peer's answer differs from ours.
 */
export async function interleaved<Answer>(plan: Plan<Answer>): Promise<Measurement[]> {
  const { contestants, difference } = plan;
  try {
    const builds = await inTurns(plan, plan.buildRounds ?? plan.rounds, 0, (contestant) => contestant.build());
    const queries = await inTurns(plan, plan.rounds, plan.warmUps, (contestant) => contestant.query());
    const [first, ...peers] = contestants;
    const answer = await first.answer();
    for (const peer of peers) {
      const found = difference(answer, await peer.answer());
      if (found) throw new Error(`${plan.bench}: ${first.what} and ${peer.what} answer differently: ${found}.`);
    }
    return [...summaries(plan, 'query', queries), ...summaries(plan, 'build', builds)];
  } finally {
    for (const contestant of contestants) contestant.close?.();
  }
}

/** Times by contestant; the first rounds only warm up. */
async function inTurns<Answer>(
  { contestants }: Plan<Answer>,
  rounds: number,
  warmUps: number,
  turn: (contestant: Contestant<Answer>) => Milliseconds | Promise<Milliseconds>,
): Promise<Milliseconds[][]> {
  const times = contestants.map((): Milliseconds[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const time = await turn(contestant);
      if (round >= 0) times[index].push(time);
    }
  }
  return times;
}

function summaries<Answer>({ bench, n, contestants }: Plan<Answer>, metric: Measurement['metric'], times: Milliseconds[][]): Measurement[] {
  return contestants.map(({ what }, index) => measurement({ bench, n, what, metric }, times[index]));
}

/** Median, least and most of the times of the rounds. */
export function measurement(of: Pick<Measurement, 'bench' | 'n' | 'what' | 'metric'>, times: readonly Milliseconds[]): Measurement {
  const sorted = Float64Array.from(times).sort();
  const middle = sorted.length >> 1;
  const medianMs = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { ...of, medianMs, minMs: sorted[0], maxMs: sorted[sorted.length - 1], rounds: sorted.length };
}
