import { expect, test } from 'vitest';
import { namedAgain, oneFailed, onePassed, playwrightCounts, sentenceOf, sumOf, vitestCounts } from './counts.ts';

test('the last line names skipped tests only where there are some', () => {
  expect(sentenceOf(sumOf([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed');
  expect(sentenceOf(sumOf([onePassed, { passed: 4, failed: 0, skipped: 2 }]))).toBe('5 passed, 0 failed, 2 skipped');
});

test('a test file that cannot be loaded is a failure', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
  expect(vitestCounts({ ...report, success: true })).toEqual({ passed: 5, failed: 0, skipped: 2 });
  expect(vitestCounts({ ...report, success: false })).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('a test that passed when run again has passed, and is named', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 4, failed: 1, skipped: 1 });
  const output = 'Running 5 tests\n\n  1 flaky\n    [desktop] › e2e/a.spec.ts:3:1 › a bar filters the page \n  3 passed (2.0m)\n';
  expect(namedAgain(output)).toBe('  1 flaky\n    [desktop] › e2e/a.spec.ts:3:1 › a bar filters the page');
  expect(namedAgain('  3 passed (2.0m)\n')).toBe('');
});
