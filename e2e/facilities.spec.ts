import type { Locator, Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

const city = '/?at=30.25,120.15,12';
const squares = 'Facilities in each small square, at least:';

/** The map, the picture of the facilities on it, and the legend that counts them. */
function partsOf(page: Page) {
  const map = page.locator('.leaflet-container');
  return { map, picture: map.locator('.leaflet-tile-pane canvas.leaflet-zoom-animated'), legend: page.getByRole('region', { name: /Facilities in view/ }) };
}

async function countIn(legend: Locator): Promise<number> {
  return Number((await legend.getAttribute('aria-label'))?.replace(/[^\d]/g, ''));
}

/** Whether the picture lies under all of the map. */
function covers(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [map, picture] = ['.leaflet-container', '.leaflet-tile-pane canvas.leaflet-zoom-animated'].map((found) =>
      document.querySelector(found)?.getBoundingClientRect(),
    );
    return Boolean(map && picture && picture.left <= map.left && picture.top <= map.top && picture.right >= map.right && picture.bottom >= map.bottom);
  });
}

test('from far away there are none, then how many stand where, then each one', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?at=30.25,120.15,6');
  const { picture, legend } = partsOf(page);
  await expect(legend).toHaveCount(0);
  await overview.open('/?at=30.25,120.15,8');
  await expect(legend).toContainText(squares);
  await expect(picture).toBeVisible();
  const many = await countIn(legend);
  await overview.open(city);
  await expect(legend).toBeVisible();
  await expect(legend).not.toContainText(squares);
  await expect(picture).toBeVisible();
  expect(await countIn(legend)).toBeLessThan(many);
});

test('a network that is left out is neither drawn nor counted', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open(city);
  const { picture, legend } = partsOf(page);
  await expect(legend).toContainText('China Post');
  const [all, drawn] = [await countIn(legend), await picture.screenshot()];
  await overview.open(`${city}&net=sto`);
  await expect(legend).not.toContainText('China Post');
  expect(await countIn(legend)).toBeLessThan(all);
  expect((await picture.screenshot()).equals(drawn)).toBe(false);
});

test('the picture lies under the whole map in every frame of a drag', async ({ page }) => {
  await new OverviewPage(page).open(city);
  const { map, legend } = partsOf(page);
  await expect(legend).toBeVisible();
  await expect.poll(() => covers(page)).toBe(true);
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) {
    await page.mouse.move(x - step * 30, y - step * 8);
    await page.waitForTimeout(60);
    expect(await covers(page)).toBe(true);
  }
  await page.mouse.up();
  await expect.poll(() => covers(page)).toBe(true);
});

test('a window that shrinks to nothing and grows again shows what it showed', async ({ page }) => {
  await new OverviewPage(page).open(city);
  const { legend } = partsOf(page);
  await expect(legend).toBeVisible();
  const count = await countIn(legend);
  await page.setViewportSize({ width: 1, height: 1 });
  await page.waitForTimeout(200);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => covers(page)).toBe(true);
  await expect.poll(() => countIn(legend)).toBe(count);
});

test.describe('without the painter', () => {
  test.use({ allowed: [/ERR_FAILED|paint-worker/] });

  test('the page draws for itself where the worker does not start', async ({ page }) => {
    let asked = 0;
    await page.route(/paint-worker/, (route) => {
      asked++;
      return route.abort();
    });
    await new OverviewPage(page).open(city);
    const { legend } = partsOf(page);
    await expect(legend).toContainText('China Post');
    await expect.poll(() => covers(page)).toBe(true);
    expect(asked).toBe(2);
  });
});

for (const deviceScaleFactor of [1.5, 2]) {
  test.describe(`at ${deviceScaleFactor} device pixels to the CSS pixel`, () => {
    test.use({ deviceScaleFactor });

    test('pixels of the picture are pixels of the screen, also after a pan by an odd number', async ({ page }) => {
      await new OverviewPage(page).open('/?at=30.25,120.15,11.37');
      const { map, picture, legend } = partsOf(page);
      await expect(legend).toBeVisible();
      await map.focus();
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() =>
          picture.evaluate((canvas: HTMLCanvasElement) => {
            const { left, top, width } = canvas.getBoundingClientRect();
            const off = [left, top].map((position) => Math.abs(position * devicePixelRatio - Math.round(position * devicePixelRatio)));
            return { aligned: Math.max(...off) < 0.02, scale: Math.round((canvas.width / width) * 1000) / 1000 };
          }),
        )
        .toEqual({ aligned: true, scale: deviceScaleFactor });
    });
  });
}
