import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare const window: { axe: typeof axe };

/** Faults of accessibility on the page as it stands, one line each: rule, what it asks for, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated through the debugger, which the page's policy does not bind; a script tag would be refused.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`);
}
