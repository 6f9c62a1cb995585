import { expect, test } from 'vitest';
import type { Contestant } from './comparison.ts';
import { interleaved, measurement } from './interleaved.ts';
import { readable } from './report.ts';

function fixed(what: string, ms: number, answer: number, log: string[]): Contestant<number> {
  return {
    what,
    build: () => ms * 10,
    query: () => {
      log.push(what);
      return ms;
    },
    answer: () => answer,
  };
}

const difference = (ours: number, peer: number) => (ours === peer ? null : `${ours} and ${peer}`);
const plan = { bench: 'sum', n: 3, rounds: 2, warmUps: 1, difference };

test('contestants take turns, warm-ups are not counted, and the compared metric comes first', async () => {
  const log: string[] = [];
  const measurements = await interleaved({ ...plan, contestants: [fixed('ours', 1, 6, log), fixed('peer', 20, 6, log)] });
  expect(log).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer']);
  expect(measurements.map(({ what, metric, rounds }) => [what, metric, rounds])).toEqual([
    ['ours', 'query', 2],
    ['peer', 'query', 2],
    ['ours', 'build', 2],
    ['peer', 'build', 2],
  ]);
  expect(readable({ measurements, goal: { peer: 'peer', mostShare: 1 / 10 }, notes: [] })).toContain('Goal: at most 1/10 of peer. Met: 1/20.');
});

test('a different answer is an error that says what differs', async () => {
  const run = interleaved({ ...plan, contestants: [fixed('ours', 1, 6, []), fixed('peer', 1, 7, [])] });
  await expect(run).rejects.toThrow('sum: ours and peer answer differently: 6 and 7.');
});

test('the median of an even number of rounds lies between the middle two', () => {
  const { medianMs, minMs, maxMs, rounds } = measurement({ bench: 'b', n: 1, what: 'ours', metric: 'query' }, [4, 1, 10, 2]);
  expect([medianMs, minMs, maxMs, rounds]).toEqual([3, 1, 10, 4]);
});
