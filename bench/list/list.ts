import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import { type Bench, type Milliseconds, ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { servedPage } from '../page/served.ts';

const villages = 700_000;
const sorts = 8;
const wheelSteps = 60;
/** A task longer than this is long: https://w3c.github.io/longtasks/. */
const longMs: Milliseconds = 50;

/** Villages of the whole country in the product's own table: sorted in a worker, scrolled and jumped through in a browser. */
export const list: Bench = async function* (n) {
  const rows = n ?? villages;
  const served = await servedPage(fileURLToPath(new URL('../list-page', import.meta.url)));
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  try {
    const tab = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })).newPage();
    await tab.goto(`${served.url}?n=${rows}`, { timeout: 120_000 });
    const head = tab.getByRole('columnheader').getByRole('button');
    await head.first().waitFor();
    const tasks = await busyTasks(tab);
    for (let sort = 0; sort < sorts; sort++) {
      const before = await sortTimes(tab);
      await head.nth(1 + (sort % 3)).click();
      while ((await sortTimes(tab)).length === before.length) await tab.waitForTimeout(20);
    }
    const sorting = await tasks();
    const rowsSeen = tab.locator('tbody tr[aria-rowindex]');
    await rowsSeen.first().hover();
    for (let step = 0; step < wheelSteps; step++) {
      await tab.mouse.wheel(0, 900);
      await tab.waitForTimeout(16);
    }
    await tab.evaluate(() => {
      const [scroller] = [...document.querySelectorAll('div')].filter((each) => each.scrollHeight > 2 * each.clientHeight && each.clientHeight > 0);
      scroller.scrollTop = scroller.scrollHeight;
    });
    await tab.locator(`tr[aria-rowindex="${rows + 1}"]`).waitFor();
    const scrolling = await tasks();
    const row = (what: string, times: readonly Milliseconds[]) => measurement({ bench: 'list', n: rows, what, metric: 'busy' }, times.length > 0 ? times : [0]);
    const longest = (times: readonly Milliseconds[]) => `${Math.round(Math.max(0, ...times))} ms`;
    yield {
      measurements: [
        row(ours, scrolling),
        row('main thread while sorting', sorting),
        measurement({ bench: 'list', n: rows, what: 'sort in the worker', metric: 'query' }, await sortTimes(tab)),
      ],
      goal: { mostMs: longMs },
      notes: [
        `Longest task of the main thread while scrolling ${wheelSteps} screens and to the end: ${longest(scrolling)}, while sorting ${sorts} times: ${longest(sorting)}; longer than ${longMs} ms would be a long task.`,
        `Tasks longer than that: ${[...sorting, ...scrolling].filter((time) => time > longMs).length}.`,
      ],
    };
  } finally {
    await browser.close();
    await served.close();
  }
};

function sortTimes(tab: Page): Promise<Milliseconds[]> {
  return tab.evaluate(() => performance.getEntriesByName('list:sort').map(({ duration }) => duration));
}

/** Durations of the tasks of the main thread since the last call, from the browser's own trace of the page. */
async function busyTasks(tab: Page): Promise<() => Promise<Milliseconds[]>> {
  await tab.evaluate(() => {
    const longTasks: number[] = [];
    const frames: number[] = [];
    Object.assign(window, { longTasks, frames });
    new PerformanceObserver((entries) => longTasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    new PerformanceObserver((entries) => frames.push(...entries.getEntries().map((entry) => entry.duration))).observe({ type: 'long-animation-frame' });
  });
  return () => tab.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
}
