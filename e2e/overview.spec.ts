import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

const english =
  /^In the lower tiers and countryside, \d+ % of people live within 3\skm of a point of the Cainiao alliance\. With China Post it is \d+ %\. \d+ million stay out of reach\.$/;
const chinese = /低线城市与乡村.*3 公里.*中国邮政.*未覆盖/;
const spaced = (text: string | null) => (text ?? '').replace(/\s/g, ' ').replace(/(\d) ?%/g, '$1 %');

test('a newcomer reads one sentence, sees the map and reads the table', { tag: '@both' }, async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  expect(await overview.readyState()).toBe('answered');
  expect(spaced(await overview.sentence.textContent())).toMatch(english);
  await expect(page.getByText(/by modelling choice/).first()).toBeVisible();
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await expect(page.getByText(/Boundaries are approximate/).first()).toBeAttached();
  for (const row of ['Tier 1', 'New tier 1', 'Tier 5', 'Unlisted', 'Urban', 'Town', 'Rural']) {
    await expect(page.getByRole('rowheader', { name: row, exact: true }).first()).toBeAttached();
  }
});

test('the map has hexagons in the colours of the legend', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  // 440154 to fde725 is the published range of viridis; land and sea are greys, which are far less saturated.
  const coloured = await page.locator('.leaflet-container canvas').evaluateAll((canvases) =>
    canvases.reduce((sum, canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      if (width === 0 || height === 0) return sum;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + 3] > 0 && Math.max(pixels[at], pixels[at + 1], pixels[at + 2]) - Math.min(pixels[at], pixels[at + 1], pixels[at + 2]) > 60) count++;
      }
      return sum + count;
    }, 0),
  );
  expect(coloured).toBeGreaterThan(50_000);
});

test('a shared link reproduces the sentence, and back and forward undo and redo', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?tier=3,4&km=5&by=villages');
  const first = spaced(await overview.sentence.textContent());
  expect(first).toMatch(/In tier 3 and 4 cities, \d+ % of villages .* within 5\skm/);
  await page.getByRole('button', { name: /year/i }).first().click();
  await page.getByRole('dialog').getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL('/?tier=3,4&km=5&by=villages&year=2015');
  await expect(overview.sentence).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).toHaveURL('/?tier=3,4&km=5&by=villages');
  await expect.poll(async () => spaced(await overview.sentence.textContent())).toBe(first);
  await page.goForward();
  await expect(page).toHaveURL('/?tier=3,4&km=5&by=villages&year=2015');
  await expect.poll(async () => spaced(await overview.sentence.textContent())).not.toBe(first);
});

test('Chinese and English, light and dark, chosen and kept', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(overview.sentence).toHaveText(chinese);
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await page.getByRole('button', { name: /深色|暗/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(overview.sentence).toHaveText(chinese);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

for (const address of ['/?lang=en&theme=light', '/?lang=zh&theme=dark', '/data?lang=en&theme=dark', '/data?lang=zh&theme=light', '/nowhere']) {
  test(`axe finds no fault at ${address}`, { tag: '@both' }, async ({ page }) => {
    await new OverviewPage(page).open(address);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('every change of the URL is answered and timed', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await page.waitForFunction(() => performance.getEntriesByName('hinterland:data').length === 1);
  await page
    .getByRole('button', { name: /within/i })
    .first()
    .click();
  const limit = page.getByRole('dialog').getByRole('textbox');
  await limit.fill('7.5');
  await limit.press('Enter');
  await expect(page).toHaveURL('/?km=7.5');
  await expect(overview.sentence).toContainText('within 7.5');
  await page.waitForFunction(() => performance.getEntriesByName('hinterland:answer').length === 1);
  expect(await page.evaluate(() => performance.getEntriesByName('hinterland:ready').length)).toBe(1);
});

test('parts of a link that cannot be used are said, and the rest is used', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?km=abc&tier=4,9&in=999999&colour=red');
  for (const key of ['km', 'tier', 'in', 'colour']) await expect(page.getByRole('listitem').filter({ hasText: key }).first()).toBeVisible();
  await expect(overview.sentence).toContainText('tier 4');
});

test('a region without data is said to be not in the data, not 0 %', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?in=710000');
  expect(await overview.readyState()).toBe('empty');
  await expect(overview.sentence).not.toContainText('0 %');
  await expect(overview.sentence).toContainText('not in the data');
});

test('an unknown address leads to the views', async ({ page }) => {
  await page.goto('/gaps-of-old');
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL('/');
});

test('the keyboard alone reaches the filters, changes the limit and leaves', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const chip = page.getByRole('button', { name: /within/i }).first();
  for (let press = 0; press < 30 && !(await chip.evaluate((element) => element === document.activeElement)); press++) await page.keyboard.press('Tab');
  await expect(chip).toBeFocused();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider');
  for (let press = 0; press < 5 && !(await slider.evaluate((element) => element === document.activeElement)); press++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/?km=3.5');
  await page.keyboard.press('Escape');
  await expect(chip).toBeFocused();
});
