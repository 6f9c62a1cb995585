import { test as base, expect } from '@playwright/test';

export { expect };

/** Every test also checks that the page kept quiet and kept to itself: no error, no request to another origin. */
export const test = base.extend<{ allowed: RegExp[]; quietPage: undefined }>({
  /** Console output that the test provokes. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture wants from this pattern
  allowed: async ({}, use) => use([]),
  quietPage: [
    async ({ context, baseURL, allowed }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) faults.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});
