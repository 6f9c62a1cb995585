import { expect, test } from 'vitest';
import { targetPercent } from './target-percent.ts';

test('reads a share, and the usual one where there is none that can be used', () => {
  expect([0.95, 0.5, null, 0.2, 1].map(targetPercent)).toEqual([95, 50, 80, 80, 80]);
});
