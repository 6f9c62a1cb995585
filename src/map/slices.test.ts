import { expect, test } from 'vitest';
import { notSoon, soon } from './slices.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a later task of the same owner takes the place of the first, and one that is taken back is not done', async () => {
  const done: string[] = [];
  const [a, b, c] = [{}, {}, {}];
  soon(a, () => done.push('a first'));
  soon(b, () => done.push('b'));
  soon(c, () => done.push('c'));
  soon(a, () => done.push('a'));
  notSoon(b);
  expect(done).toEqual([]);
  await pause();
  expect(done).toEqual(['a', 'c']);
});

test('between two slices other work gets its turn', async () => {
  const done: string[] = [];
  const busy = (name: string) => () => {
    const end = performance.now() + 50;
    while (performance.now() < end);
    done.push(name);
    setTimeout(() => done.push(`after ${name}`), 0);
  };
  for (const name of ['first', 'second', 'third']) soon({}, busy(name));
  while (done.length < 6) await pause();
  expect(done.indexOf('after first')).toBeLessThan(done.indexOf('third'));
});
