import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decodeTable } from '../src/columns/decode-table.ts';
import { encodeTable } from '../src/columns/encode-table.ts';
import { regions } from '../src/columns/tables.ts';
import { uncompressed } from '../src/worker/read-bytes.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { PlaceSearch } from './pages/place-search.ts';
import { expect, test } from './test.ts';

/** How far the page can be scrolled sideways, pixels. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [width, height] of [
  [320, 900],
  [900, 320],
  [2560, 1440],
  [800, 800],
  [720, 450],
]) {
  test(`a window of ${width} by ${height}: headline and map are seen, nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const overview = new OverviewPage(page);
    await overview.open();
    expect(await sideways(page)).toBe(0);
    await expect(overview.sentence).toBeInViewport();
    const map = page.locator('.leaflet-container');
    await map.scrollIntoViewIfNeeded();
    await expect(map).toBeInViewport({ ratio: 0.5 });
    await overview.open('/data');
    expect(await sideways(page)).toBe(0);
  });
}

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('everything is reached', async ({ page }) => {
    await new OverviewPage(page).open();
    for (const name of ['Search a place', '中文', 'Switch to the dark theme', 'Filters', 'Copy sentence', 'Zoom in', 'Download CSV: coverage']) {
      await page.getByRole('button', { name, exact: true }).click({ trial: true });
    }
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    for (const name of ['Copy link', 'Print', 'Close the filters']) await page.getByRole('button', { name }).click({ trial: true });
    await page.getByRole('combobox', { name: 'Region' }).click({ trial: true });
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await expect(page).toHaveTitle(/^Data/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('a very long name of a place', () => {
  const longName = `Qian${'dong'.repeat(30)}`;

  for (const width of [320, 1440]) {
    test(`in words, chips and title, ${width} wide`, async ({ page }) => {
      const file = 'public/data/regions.columns';
      const { columns } = decodeTable(regions, await uncompressed(new Uint8Array(await readFile(file)), file), file);
      const nameEn = columns.nameEn.map((name, row) => (columns.code[row] === 520_000 ? longName : name));
      const body = Buffer.from(encodeTable(regions, { ...columns, nameEn }));
      await page.route('**/data/regions.columns', (route) => route.fulfill({ body }));
      await page.setViewportSize({ width, height: 900 });
      const overview = new OverviewPage(page);
      await overview.open('/?in=520000');
      await expect(overview.sentence).toContainText(longName);
      expect(await sideways(page)).toBe(0);
      expect(await overview.sentence.evaluate((sentence) => sentence.scrollWidth - sentence.clientWidth)).toBe(0);
    });

    test(`among the finds, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await new OverviewPage(page).open();
      const search = new PlaceSearch(page);
      await search.type('neimengguchifeng');
      await expect(search.finds.filter({ hasText: 'Neimengguchifenggaoxinjishuchanyekaifaqu' })).toBeVisible();
      expect(await sideways(page)).toBe(0);
      // All at once: what is found for fewer letters may still be there.
      const edges = await search.finds.evaluateAll((finds) =>
        finds.map((find) => ({
          left: find.getBoundingClientRect().left,
          right: find.getBoundingClientRect().right,
          over: find.scrollWidth - find.clientWidth,
        })),
      );
      expect(edges.length).toBeGreaterThan(0);
      for (const { left, right, over } of edges) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(over).toBe(0);
      }
    });
  }
});

test('with storage blocked the page works, and choices last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  const overview = new OverviewPage(page);
  await overview.open();
  expect(await overview.readyState()).toBe('answered');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(overview.sentence).toContainText('未覆盖');
  await page.getByRole('button', { name: /深色/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
});

test("the browser's bars take the theme that is shown", async ({ page }) => {
  await new OverviewPage(page).open();
  const colour = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.find((meta) => matchMedia((meta as HTMLMetaElement).media).matches)?.getAttribute('content'));
  expect(await colour()).toBe('#ffffff');
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  await expect.poll(colour).toBe('#0c1217');
});

test('a view that is led to is announced, and a focus that was lost goes to it', async ({ page }) => {
  await new OverviewPage(page).open('/nowhere');
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Overview · Hinterland' })).toBeAttached();
  await expect(page.getByRole('main')).toBeFocused();
  const link = page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true });
  await link.click();
  await expect(page.getByRole('status').filter({ hasText: 'Data · Hinterland' })).toBeAttached();
  await expect(link).toBeFocused();
});

test('the page says what it is to those who do not run it', async ({ request }) => {
  const page = await (await request.get('/')).text();
  for (const part of ['<html lang="en"', '<title>Hinterland</title>', 'name="description"', 'property="og:title"', 'property="og:description"', 'rel="icon"']) {
    expect(page).toContain(part);
  }
});
