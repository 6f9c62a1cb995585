import { expect, it } from 'vitest';
import { readTarget, targetText } from './target-text.ts';

it.each([
  ['95', 0.95],
  ['95 %', 0.95],
  ['99,5％', 0.995],
  ['100%', 1],
  ['', null],
  [' % ', null],
  ['0', undefined],
  ['101', undefined],
  ['-5', undefined],
  ['most', undefined],
] as const)('reads the target "%s" as %s', (typed, target) => {
  expect(readTarget(typed)).toBe(target);
});

it('writes a target as it is typed', () => {
  expect([null, 0.95, 0.995, 1, 0.07].map(targetText)).toEqual(['', '95 %', '99.5 %', '100 %', '7 %']);
});
