import { expect, test } from 'vitest';
import { comparisonIn, comparisonText } from './comparison.ts';

test('reads what it writes, and nothing of what it does not know', () => {
  for (const text of [null, 'alliances', 'exactly.sto,yto', 'alliances~exactly.china-post']) expect(comparisonText(comparisonIn(text))).toBe(text);
  expect(comparisonIn('year:2022')).toEqual({ asOne: false, exactly: null });
});
