import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['error', 'warn', 'info', 'log', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
});

/** Console output that a test did not expect and clear is a failure. */
afterEach(() => {
  const printed = methods.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => [method, ...call]));
  for (const method of methods) vi.mocked(console[method]).mockRestore();
  expect(printed).toEqual([]);
});
