import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { objects } from './objects.ts';
import { oursCoalitions } from './ours.ts';
import { answersDifference, type CoalitionData, cells, limits, noAnswer } from './question.ts';

const random = seededRandom(7);
const rows = 500;
const amounts = () => Float64Array.from({ length: rows }, () => random.skewed(5000));
const data: CoalitionData = {
  players: ['a', 'b', 'c', 'd', 'e'],
  distances: Array.from({ length: 5 }, () => Float64Array.from({ length: rows }, () => random.uniform() * 8)),
  ...{ people: amounts(), parcels: amounts(), villages: amounts() },
  cellOf: Uint8Array.from({ length: rows }, () => random.skewed(cells + 1)),
};

test('both answer the same at every limit, and a difference is told', async () => {
  const contestants = [oursCoalitions(data), objects(data)];
  for (const contestant of contestants) await contestant.build();
  for (const _ of limits) {
    for (const contestant of contestants) await contestant.query();
    const [ours, peer] = await Promise.all(contestants.map(async (contestant) => contestant.answer()));
    expect(answersDifference(ours, peer)).toBeNull();
    expect(answersDifference(ours, noAnswer(5))).toMatch(/^coalitions \d+: \d+ and 0$/);
  }
});
