import { rm } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import { type Bench, type Milliseconds, ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { servedProduct } from '../page/served.ts';
import { facilityFiles } from './files.ts';
import { servedPapaparse } from './papaparse-page.ts';

const rounds = 3;
const usualSizes = [150_000, 1_000_000];
/** Of the time that papaparse takes to read the same file and do nothing with it. */
const mostOfPapaparse = 1.5;
const mostOfCsv = 1 / 3;
/** Nobody finds and chooses a file sooner; meanwhile the import worker starts and reads the product's places and coasts. */
const readersWait: Milliseconds = 3000;

interface Imported {
  /** From the file's choice to the report, and from the press of the button to the map, added up: a reader's pause is no work. */
  readonly elapsed: Milliseconds;
  readonly report: Milliseconds;
  readonly longestTask: Milliseconds;
}

/** From a dropped file to the map of its facilities, beside papaparse alone on the same file in the same browser. */
export const importFiles: Bench = async function* (n) {
  const [product, papaparse] = [await servedProduct(), await servedPapaparse()];
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  try {
    for (const size of n === null ? usualSizes : [n]) {
      const files = await facilityFiles(size);
      const [csv, parquet, arrow]: Imported[][] = [[], [], []];
      const alone: Milliseconds[] = [];
      for (let round = 0; round < rounds; round++) {
        alone.push(await papaparseAlone(browser, papaparse.url, files.csv, size));
        csv.push(await imported(browser, product.url, files.csv));
        parquet.push(await imported(browser, product.url, files.parquet));
        arrow.push(await imported(browser, product.url, files.arrow));
      }
      await rm(files.folder, { recursive: true, force: true });
      const row = (bench: string, what: string, times: readonly Milliseconds[]) => measurement({ bench, n: size, what, metric: 'elapsed' }, times);
      const elapsed = (of: readonly Imported[]) => of.map((each) => each.elapsed);
      const longest = Math.max(...[...csv, ...parquet, ...arrow].map(({ longestTask }) => longestTask));
      yield {
        measurements: [
          row('import/csv', ours, elapsed(csv)),
          row('import/csv', 'papaparse alone', alone),
          row(
            'import/csv',
            'ours, to the report',
            csv.map(({ report }) => report),
          ),
        ],
        goal: { peer: 'papaparse alone', mostShare: mostOfPapaparse },
        notes: [
          `From the chosen file to the sentence and the painted map, without the pause before the press of the button. Longest task of the page: ${Math.round(longest)} ms.`,
        ],
      };
      for (const [what, times] of [
        ['Parquet', parquet],
        ['Arrow', arrow],
      ] as const) {
        yield {
          measurements: [row(`import/${what.toLowerCase()}`, ours, elapsed(times)), row(`import/${what.toLowerCase()}`, 'ours, CSV', elapsed(csv))],
          goal: { peer: 'ours, CSV', mostShare: mostOfCsv },
          notes: [`The same facilities as ${what}.`],
        };
      }
    }
  } finally {
    await browser.close();
    await Promise.all([product.close(), papaparse.close()]);
  }
};

async function papaparseAlone(browser: Browser, url: string, file: string, rows: number): Promise<Milliseconds> {
  return inFreshPage(browser, url, async (page) => {
    await page.locator('input[type=file]').setInputFiles(file);
    const result = await page.waitForFunction(() => (window as unknown as { papaparse?: { milliseconds: number; rows: number } }).papaparse, null, {
      timeout: 0,
    });
    const { milliseconds, rows: read } = await result.evaluate((value) => value as { milliseconds: number; rows: number });
    if (read < rows) throw new Error(`import: papaparse read ${read} rows, wanted ${rows}.`);
    return milliseconds;
  });
}

async function imported(browser: Browser, url: string, file: string): Promise<Imported> {
  return inFreshPage(browser, `${url}data?lang=en`, async (page) => {
    page.setDefaultTimeout(300_000);
    await page.waitForFunction(() => performance.getEntriesByName('hinterland:ready').length > 0);
    await page.waitForTimeout(readersWait);
    await page.evaluate(watch);
    // Looked for with every frame, in the page: Playwright itself looks twice a second, and its looking takes the page's time.
    const seen = async (what: 'report' | 'map') => {
      const found = await page.waitForFunction(isSeen, what, { polling: 'raf' });
      return (await found.jsonValue()) as Milliseconds;
    };
    await page.locator('input[type=file]').setInputFiles(file);
    const reported = await seen('report');
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Load and show' }).click();
    const shown = await seen('map');
    const { chosen, pressed, longestTask } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    return { elapsed: reported - chosen + shown - pressed, report: reported - chosen, longestTask };
  });
}

interface Watched {
  /** When the page heard of the file, as papaparse's page takes it too, and of the press. */
  chosen: Milliseconds;
  pressed: Milliseconds;
  longestTask: Milliseconds;
}

/** In the page: notes from now on when the reader does what, and the longest task. Playwright's own looking for what it presses is no part of it. */
function watch(): void {
  const watched: Watched = { chosen: 0, pressed: 0, longestTask: 0 };
  Object.assign(window, { watched });
  addEventListener('change', () => (watched.chosen = performance.now()), { capture: true, once: true });
  addEventListener('click', () => (watched.pressed = performance.now()), { capture: true, once: true });
  new PerformanceObserver((list) => {
    watched.longestTask = Math.max(watched.longestTask, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** In the page: the time, once the report stands there, or once the page has shown the answer to a link with the own data; 0 before. */
function isSeen(what: 'report' | 'map'): Milliseconds {
  if (what === 'report') return document.querySelector('main')?.textContent.includes('rows will load') === true ? performance.now() : 0;
  const answers = performance.getEntriesByName('hinterland:answer') as PerformanceMeasure[];
  const shown = answers.find(({ detail }) => detail.url.includes('data='));
  return shown ? shown.startTime + shown.duration : 0;
}

async function inFreshPage<T>(browser: Browser, url: string, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await act(page);
  } finally {
    await context.close();
  }
}
