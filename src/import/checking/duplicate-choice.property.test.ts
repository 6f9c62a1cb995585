import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decided, otherwise, usualDuplicateChoice } from './duplicate-choice.ts';

const anyRow = fc.record({ file: fc.constantFrom('a.csv', 'b.csv'), row: fc.integer({ min: 1, max: 4 }) });
const anyPairs = fc.uniqueArray(fc.record({ first: anyRow, second: anyRow }), { selector: (pair) => JSON.stringify(pair), maxLength: 12 });
const anyDecision = fc.oneof(fc.constantFrom('merge' as const, 'keep' as const), fc.nat(11));

test('a choice of all and of single pairs, one after the other, comes to what was last decided of each', () => {
  fc.assert(
    fc.property(anyPairs, fc.array(anyDecision), fc.nat(12), (all, decisions, still) => {
      const pairs = all.map((pair) => ({ ...pair, secondIndex: pair.second.row + (pair.second.file === 'b.csv' ? 4 : 0) }));
      let choice = usualDuplicateChoice;
      const isMerged = pairs.map(() => false);
      for (const decision of decisions) {
        if (typeof decision === 'string') {
          choice = { usual: decision, others: [] };
          isMerged.fill(decision === 'merge');
        } else if (decision < pairs.length) {
          choice = otherwise(choice, pairs[decision]);
          isMerged[decision] = !isMerged[decision];
        }
      }
      // A file that is taken away takes its pairs along.
      const left = pairs.slice(0, still);
      const merged = left.filter((_, at) => isMerged[at]);
      const done = decided(left, choice);
      expect([done.pairs, done.merged]).toEqual([left.length, merged.length]);
      expect(new Set(done.dropped)).toEqual(new Set(merged.map(({ secondIndex }) => secondIndex)));
      expect(done.dropped).toHaveLength(new Set(done.dropped).size);
      expect(decided(left, done.choice)).toEqual(done);
      expect(done.choice.others.every((other) => left.some(({ first, second }) => first === other.first && second === other.second))).toBe(true);
    }),
  );
});
