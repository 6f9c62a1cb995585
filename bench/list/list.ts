import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import { type Bench, type Milliseconds, ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { servedPage } from '../page/served.ts';

const villages = 700_000;
/** The same table with so few rows that their number cannot matter. */
const fewRows = 1000;
const sorts = 8;
const wheelSteps = 24;
/** A task longer than this is long: https://w3c.github.io/longtasks/. */
const longMs: Milliseconds = 50;

interface Times {
  /** Time of the main thread's processor, all tasks of one step together: no task of it was longer. */
  readonly scrolling: readonly Milliseconds[];
  readonly sorting: readonly Milliseconds[];
  readonly worker: readonly Milliseconds[];
}

/** Villages of the whole country in the product's own table: sorted in a worker, scrolled and jumped through in a browser. */
export const list: Bench = async function* (n) {
  const rows = n ?? villages;
  const served = await servedPage(fileURLToPath(new URL('../list-page', import.meta.url)));
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  try {
    const few = await timesOf(browser, `${served.url}?n=${fewRows}`, fewRows);
    const many = await timesOf(browser, `${served.url}?n=${rows}`, rows);
    const row = (what: string, times: readonly Milliseconds[]) => measurement({ bench: 'list', n: rows, what, metric: 'busy' }, times);
    yield {
      measurements: [
        row(ours, many.scrolling),
        row(`the same with ${fewRows} rows`, few.scrolling),
        row('a press of a head', many.sorting),
        measurement({ bench: 'list', n: rows, what: 'sort in the worker', metric: 'query' }, many.worker),
      ],
      goal: { mostMs: longMs },
      notes: [
        `Processor time of the main thread for each screen by wheel, the last one the jump to the last row; the longest, ${Math.round(Math.max(...many.scrolling))} ms, bounds every task. Over ${longMs} ms would be a long task.`,
      ],
    };
  } finally {
    await browser.close();
    await served.close();
  }
};

async function timesOf(browser: Browser, url: string, rows: number): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const tab = await context.newPage();
    const busy = await processorTime(await context.newCDPSession(tab));
    await tab.goto(url, { timeout: 120_000 });
    const head = tab.getByRole('columnheader').getByRole('button');
    await head.first().waitFor({ timeout: 120_000 });
    const sorting: Milliseconds[] = [];
    for (let sort = 0; sort < sorts; sort++) {
      const before = (await sortTimes(tab)).length;
      sorting.push(
        await busy(async () => {
          await head.nth(1 + (sort % 3)).click();
          while ((await sortTimes(tab)).length === before) await tab.waitForTimeout(20);
        }),
      );
    }
    const scrolling: Milliseconds[] = [];
    await tab.locator('tbody tr[aria-rowindex]').first().hover();
    for (let step = 0; step < wheelSteps; step++) scrolling.push(await busy(() => tab.mouse.wheel(0, 900)));
    scrolling.push(await busy(() => toEnd(tab)));
    await tab.locator(`tr[aria-rowindex="${rows + 1}"]`).waitFor();
    return { scrolling, sorting, worker: await sortTimes(tab) };
  } finally {
    await context.close();
  }
}

function sortTimes(tab: Page): Promise<Milliseconds[]> {
  return tab.evaluate(() => performance.getEntriesByName('list:sort').map(({ duration }) => duration));
}

function toEnd(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    const [scroller] = [...document.querySelectorAll('div')].filter((each) => each.scrollHeight > 2 * each.clientHeight && each.clientHeight > 0);
    scroller.scrollTop = scroller.scrollHeight;
  });
}

/** Measures an act by what the page's main thread had of the processor, so that other programs on the machine do not count. */
async function processorTime(devtools: CDPSession): Promise<(act: () => Promise<void>) => Promise<Milliseconds>> {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskSeconds = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  return async (act) => {
    const before = await taskSeconds();
    await act();
    // Two frames, in which the page draws.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return ((await taskSeconds()) - before) * 1000;
  };
}
