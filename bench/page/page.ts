import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import { type Bench, type Comparison, type Milliseconds, ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { servedEmptyPage, servedProduct } from './served.ts';

const rounds = 15;
const warmUps = 2;
/** Each look takes time from the page, so the first comes when it has long been ready. */
const betweenLooks: Milliseconds = 2000;
/** A page that was closed is busy for a while before it is gone. */
const afterClosing: Milliseconds = 500;
/** Times that the slider is dragged, each in a fresh page: of one drag the 95th percentile is the second longest of some 27 steps. */
const drags = 5;
/** Moves of the pointer in a drag, from 3 km on. */
const dragSteps = 40;
/** A step is painted this soon, at the 95th percentile, and no task after ready takes longer. */
const mostMs: Milliseconds = 100;
/** The page is ready within so many loads of an empty page and the decoding of the data. */
const mostLoads = 2.5;

/** How soon the page shows its answer, beside an empty page; and how soon each step of the slider is painted. */
export const page: Bench = async function* (n) {
  if (n !== null) throw new Error(`page: got --n ${n}, wanted none; it opens the product.`);
  const [product, empty] = [await servedProduct(), await servedEmptyPage()];
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  try {
    yield await opening(browser, product.url, empty.url);
    yield await dragging(browser, product.url);
  } finally {
    await browser.close();
    await Promise.all([product.close(), empty.close()]);
  }
};

async function opening(browser: Browser, product: string, empty: string): Promise<Comparison> {
  const [ready, decoding, load]: Milliseconds[][] = [[], [], []];
  for (let round = -warmUps; round < rounds; round++) {
    const [loaded] = await opened(browser, empty, () => [performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd]);
    const [shown, read] = await opened(browser, product, () => [
      performance.getEntriesByName('hinterland:ready')[0]?.startTime,
      performance.getEntriesByName('hinterland:data')[0]?.duration,
    ]);
    if (round < 0) continue;
    load.push(loaded);
    ready.push(shown);
    decoding.push(read);
  }
  const row = (what: string, times: readonly Milliseconds[]) => measurement({ bench: 'page/open', n: 1, what, metric: 'elapsed' }, times);
  const measurements = [row(ours, ready), row('decoding of the data', decoding), row('empty page', load)];
  const [atReady, toDecode, atLoad] = measurements.map(({ medianMs }) => medianMs);
  const most = mostLoads * atLoad + toDecode;
  return {
    measurements,
    goal: null,
    notes: [
      'From the navigation to hinterland:ready, and to the load event of an empty page that Vite built; how long the worker has for the tables afterwards (hinterland:data). Each in a fresh context.',
      `Ready within ${mostLoads} loads of the empty page and the decoding. ${verdict(atReady, most)}.`,
    ],
  };
}

/** Opens a page in a context of its own and reads times from it once all of them are there. */
async function opened(browser: Browser, url: string, times: () => (number | undefined)[]): Promise<Milliseconds[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const tab = await context.newPage();
    await tab.goto(url);
    for (;;) {
      await tab.waitForTimeout(betweenLooks);
      const found = (await tab.evaluate(times)).map((time) => time ?? 0);
      if (found.every((time) => time > 0)) return found;
    }
  } finally {
    await context.close();
    await setTimeout(afterClosing);
  }
}

async function dragging(browser: Browser, product: string): Promise<Comparison> {
  const times: Milliseconds[] = [];
  const longest: Milliseconds[] = [];
  for (let drag = 0; drag < drags; drag++) {
    const one = await dragged(browser, product);
    times.push(...one.times);
    longest.push(one.longest);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  return {
    measurements: [measurement({ bench: 'page/drag', n: times.length, what: ours, metric: 'elapsed' }, times)],
    goal: null,
    notes: [
      `Input to painted answer at the 95th percentile, all steps of ${drags} drags, each of a fresh page. ${verdict(at95, mostMs)}.`,
      `Longest task after ready. ${verdict(Math.max(...longest), mostMs)}; of each drag: ${longest.map(Math.round).join(', ')}.`,
      'Steps that the next one overtook have no answer of their own.',
    ],
  };
}

/** Drags the slider of a fresh page: times from the input to the painted answer of each step, and the longest task since ready. */
async function dragged(browser: Browser, product: string): Promise<{ readonly times: readonly Milliseconds[]; readonly longest: Milliseconds }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const tab = await context.newPage();
    await tab.goto(product);
    await tab.waitForFunction(() => performance.getEntriesByName('hinterland:ready').length === 1);
    await countLongTasks(tab);
    // The worker fills its matrix when nothing is asked; a reader takes a moment too.
    await tab.waitForTimeout(3000);
    await tab
      .getByRole('button', { name: /within/i })
      .first()
      .click();
    const slider = tab.getByRole('slider');
    const box = await slider.boundingBox();
    if (!box) throw new Error('page: the limit has no slider.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    for (let step = 1; step <= dragSteps; step++) {
      await tab.mouse.move(x + step * 4, y);
      await tab.waitForTimeout(60);
    }
    await tab.mouse.up();
    await tab.waitForTimeout(500);
    const times = await tab.evaluate(() => performance.getEntriesByName('hinterland:answer').map(({ duration }) => duration));
    const longest = await tab.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
    return { times, longest };
  } finally {
    await context.close();
    await setTimeout(afterClosing);
  }
}

function verdict(time: Milliseconds, most: Milliseconds): string {
  return `${time <= most ? 'Met' : 'Missed'}: ${Math.round(time)} of ${Math.round(most)} ms`;
}

/** Counts those after ready, also before now. */
function countLongTasks(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    const longTasks: number[] = [];
    Object.assign(window, { longTasks });
    const [ready] = performance.getEntriesByName('hinterland:ready');
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime >= ready.startTime) longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}
