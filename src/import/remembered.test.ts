import { expect, test } from 'vitest';
import { Refused } from './reading/refusal.ts';
import { Remembered } from './remembered.ts';

function counted(): { made: () => Promise<number>; times: () => number } {
  let times = 0;
  return { made: async () => ++times, times: () => times };
}

test('two who ask at the same time, or one after the other, get what was made once', async () => {
  const { made, times } = counted();
  const kept = new Remembered<number>(2);
  expect(await Promise.all([kept.get('a', made), kept.get('a', made)])).toEqual([1, 1]);
  expect(await kept.get('a', made)).toBe(1);
  expect(times()).toBe(1);
});

test('who is stopped does not stop the other, and what fails is told to both', async () => {
  const { made } = counted();
  const kept = new Remembered<number>(2);
  const fails = (code: 'stopped' | 'damaged') => () => Promise.reject(new Refused(code));
  const [stopped, other] = await Promise.allSettled([kept.get('a', fails('stopped')), kept.get('a', made)]);
  expect([stopped.status, other]).toEqual(['rejected', { status: 'fulfilled', value: 1 }]);
  const both = await Promise.allSettled([kept.get('b', fails('damaged')), kept.get('b', made)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await kept.get('b', made)).toBe(2);
});

test('the one that was asked for longest ago is made again', async () => {
  const { made } = counted();
  const kept = new Remembered<number>(2);
  for (const key of ['a', 'b', 'a', 'c']) await kept.get(key, made);
  expect(await kept.get('a', made)).toBe(1);
  expect(await kept.get('b', made)).toBe(4);
});
