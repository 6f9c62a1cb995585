import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

const reach = (page: Page) => page.getByRole('region', { name: /Who is in reach|各线级与聚落的覆盖/ });
const trend = (page: Page) => page.getByRole('region', { name: /Reach and parcels|年的覆盖与包裹量/ });
/** The trend is counted while it is in view. */
const lookAtTrend = (page: Page) => trend(page).scrollIntoViewIfNeeded();
/** Twelve searches of the loaded machine. */
const counted = { timeout: 60_000 };

test.describe.configure({ timeout: 240_000 });

test('a bar filters the page, by mouse and by keyboard', { tag: '@both' }, async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const bar = reach(page).getByRole('button', { name: /^Tier 3, Rural: / });
  await bar.click();
  await expect(page).toHaveURL('/?tier=3&settlement=rural');
  await expect(overview.sentence).toContainText('In rural areas of tier 3 cities');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?tier=3&settlement=town');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
});

test('bars lie under what is pressed', async ({ page }) => {
  await new OverviewPage(page).open();
  const figure = reach(page);
  const target = await figure.getByRole('button', { name: /^New tier 1, Urban: / }).boundingBox();
  const drawn = figure.locator('.recharts-bar-rectangle rect');
  await expect(drawn.first()).toBeVisible();
  const bars = await drawn.evaluateAll((rects) =>
    rects.map((rect) => {
      const { x, y, width, height } = rect.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  if (!target) throw new Error('The bar has no place.');
  const inside = bars.filter(
    ({ y, height, x }) => y >= target.y && y + height <= target.y + target.height && x >= target.x - 1 && x < target.x + target.width - 1,
  );
  expect(inside.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(target.width, 0);
});

test('a year of the trend sets the year, by mouse and by keyboard, once all are counted', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await lookAtTrend(page);
  const years = trend(page).getByRole('button', { name: /^20\d\d: / });
  await expect(years).toHaveCount(12);
  await expect(trend(page).getByText(/Counting year by year/)).toBeHidden(counted);
  await expect(trend(page).getByRole('button', { name: /^2013: \d+\s% in reach; .* billion parcels/ })).toBeVisible();
  await trend(page)
    .getByRole('button', { name: /^2020: / })
    .click();
  await expect(page).toHaveURL('/?year=2020');
  await expect(page.getByText('China · end of 2020 ·')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?year=2021');
  await trend(page).getByRole('button', { name: 'Show as table' }).click();
  await expect(trend(page).getByRole('rowheader')).toHaveText(Array.from({ length: 12 }, (_, index) => String(2013 + index)));
});

test('a filter change while the trend is counted leaves the sentence first', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await lookAtTrend(page);
  await expect(trend(page).getByText(/Counting year by year: [1-9]/)).toBeVisible(counted);
  await reach(page)
    .getByRole('button', { name: /^Tier 5: / })
    .click();
  await expect(overview.sentence).toContainText('In tier 5 cities');
  await lookAtTrend(page);
  await expect(trend(page).getByText(/Counting year by year/)).toBeHidden(counted);
  await expect(trend(page).getByText(/tier 5 cities/)).toBeVisible();
});

test('a prefecture of the gaps leads to its region', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await expect(page.getByText(/million people are out of reach without sharing\. The agreement closes \d+\s% of that/)).toBeVisible(counted);
  await page.getByRole('link', { name: 'Ganzhou' }).click();
  await expect(page).toHaveURL('/?in=360700');
  await expect(overview.sentence).toContainText('of Ganzhou');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the copied picture shows the chart on the ${theme} ground`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await new OverviewPage(page).open(`/?theme=${theme}`);
    const drawing = reach(page).locator('.recharts-surface');
    const drawn = await drawing.boundingBox();
    await reach(page).getByRole('button', { name: 'Copy PNG' }).click();
    await expect(reach(page).getByText('Copied as a picture.')).toBeVisible();
    const picture = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap(await item.getType('image/png'));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      const counts = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = pixels.slice(at, at + 3).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return { width: image.width, height: image.height, corner: pixels.slice(0, 3).join(), counts: [...counts] };
    });
    expect(picture.width).toBe(2 * (Math.ceil(drawn?.width ?? 0) + 40));
    expect(picture.height).toBeGreaterThan(2 * (drawn?.height ?? 0) + 150);
    expect(picture.corner).toBe(theme === 'light' ? '255,255,255' : '12,18,23');
    // Own reach, what the agreement opens and what is out of reach, as tokens.css has them.
    const colours = theme === 'light' ? ['51,34,136', '68,170,153', '221,225,229'] : ['136,204,238', '68,170,153', '51,63,74'];
    for (const colour of colours) expect(new Map(picture.counts).get(colour) ?? 0).toBeGreaterThan(1000);
  });
}

test('where the clipboard takes no pictures, a file is saved and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('Refused.', 'NotAllowedError'));
  });
  await new OverviewPage(page).open('/?lang=zh');
  await lookAtTrend(page);
  await expect(trend(page).locator('.recharts-surface').first()).toBeVisible(counted);
  const waiting = page.waitForEvent('download');
  await trend(page).getByRole('button', { name: '复制为 PNG' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('hinterland-trend.png');
  await expect(trend(page).getByText('此处剪贴板不接受图片，已保存为 hinterland-trend.png。')).toBeVisible();
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(10_000);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds no fault in charts and tables, ${theme}`, { tag: '@both' }, async ({ page }) => {
    await new OverviewPage(page).open(`/?theme=${theme}`);
    await expect(reach(page).locator('.recharts-surface')).toBeVisible(counted);
    await lookAtTrend(page);
    await expect(trend(page).locator('.recharts-surface').first()).toBeVisible(counted);
    expect(await axeFaults(page)).toEqual([]);
    for (const figure of [reach(page), trend(page)]) await figure.getByRole('button', { name: 'Show as table' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });
}
