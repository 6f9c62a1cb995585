import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { settlements, tiers } from '#columns/vocabulary.ts';
import { namedTables } from '#testing/data-summary.ts';
import { openingKey, openingsOf } from './effective-agreements.ts';
import type { Scenario } from './question.ts';
import { checkedScenario } from './scenario-check.ts';
import { withOpening } from './with-opening.ts';

const tables = namedTables();
const cells = tiers.length * settlements.length;
const anyScope = fc.array(fc.constantFrom(0, 1), { minLength: cells, maxLength: cells }).map((scope) => Uint8Array.from(scope));

test('what is opened is what was wanted, over any agreement and any earlier edit, and no edit contradicts another', () => {
  fc.assert(
    fc.property(anyScope, anyScope, fc.constantFrom('agency', 'station'), fc.constantFrom<string[]>([], ['agreement-2014']), (first, then, kind, base) => {
      const who = { owner: 'china-post', user: 'cainiao', kind } as const;
      const scenario = [first, then].reduce<Scenario>((edited, scope) => withOpening(edited, who, scope, tables.agreements, 2014), { base, edits: [] });
      const opened = openingsOf(scenario, tables.agreements, 2014).get(openingKey(who))?.scope ?? new Uint8Array(cells);
      expect(Array.from(opened)).toEqual(Array.from(then));
      expect(checkedScenario(scenario, tables, 2014).faults).toEqual([]);
    }),
  );
});

test('going back to what the agreement opens leaves no edit', () => {
  const who = { owner: 'china-post', user: 'cainiao', kind: 'agency' } as const;
  const base = { base: ['agreement-2014'], edits: [] };
  const closed = withOpening(base, who, new Uint8Array(cells), tables.agreements, 2014);
  expect(closed.edits).toHaveLength(1);
  expect(withOpening(closed, who, new Uint8Array(cells).fill(1), tables.agreements, 2014)).toEqual(base);
});
