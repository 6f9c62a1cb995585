import type { Bench } from '../comparison.ts';
import { interleaved } from '../interleaved.ts';
import { geokdbush } from './geokdbush.ts';
import { oursNearest } from './ours.ts';
import { nearestDifference, nearestQuestion } from './question.ts';
import { scipy } from './scipy.ts';

/** Nearest facility of each of 5 networks for 40,000 places, exact; `n` facilities in all. */
export const nearest: Bench = async function* (asked) {
  for (const n of asked === null ? [160_000, 1_000_000] : [asked]) {
    const question = nearestQuestion(n);
    const tree = await scipy(question);
    const contestants = [oursNearest(question), geokdbush(question), ...(tree ? [tree] : [])];
    yield {
      measurements: await interleaved({ bench: 'nearest', n, contestants, rounds: 7, warmUps: 1, difference: nearestDifference }),
      goal: { peer: 'geokdbush', mostShare: 1 / 10 },
      notes: tree ? [] : ['scipy cKDTree: not installed.'],
    };
  }
};
