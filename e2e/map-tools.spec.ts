import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

/** Pixels of the names on the map that are not empty. */
function inkOfNames(page: Page): Promise<number> {
  return page.evaluate(() => {
    const layers = [...document.querySelectorAll<HTMLElement>('.leaflet-tile-pane > .leaflet-layer')];
    const names = layers.find((layer) => layer.style.zIndex === '5');
    let ink = 0;
    for (const canvas of names?.querySelectorAll('canvas') ?? []) {
      const { width, height } = canvas;
      if (width === 0 || height === 0) continue;
      // Of a copy: the browser warns where the map's own canvas is read again and again.
      const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const pixels = copy?.getImageData(0, 0, width, height).data ?? [];
      for (let at = 3; at < pixels.length; at += 4) if (pixels[at] > 0) ink++;
    }
    return ink;
  });
}

test('towns are named from near, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const namesAsked = () => asked.some((url) => url.includes('place-names'));
  await new OverviewPage(page).open('/?at=30.25,119.6,9.2');
  await expect.poll(() => inkOfNames(page)).toBeGreaterThan(500);
  expect(namesAsked()).toBe(false);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(namesAsked).toBe(true);
  await expect.poll(() => inkOfNames(page)).toBeGreaterThan(4000);
});

test('the years play on map and numbers, pause, step and end, and one step back takes all of it back', async ({ page }) => {
  await new OverviewPage(page).open('/?year=2022');
  const play = page.getByRole('group', { name: 'Play the years' });
  const before = await page.evaluate(() => history.length);
  await play.getByRole('combobox', { name: 'Speed' }).selectOption('fast');
  await play.getByRole('button', { name: 'Play the years' }).focus();
  await page.keyboard.press('Space');
  await expect(play.getByRole('button', { name: 'Pause' })).toBeFocused();
  // Each year is a search of some seconds where the machine is busy.
  await expect(play).toContainText('End of 2024', { timeout: 60_000 });
  await expect(play.getByRole('button', { name: 'Play the years' })).toBeVisible();
  await expect(page.getByText('China · end of 2024 · people')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await expect(play.getByRole('button', { name: 'Next year' })).toBeDisabled();
  await play.getByRole('button', { name: 'Previous year' }).click();
  await expect(page).toHaveURL(/year=2023/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/year=2022/);
});

test('the map is saved as a picture with its legend', { tag: '@both' }, async ({ page }) => {
  await new OverviewPage(page).open('/?at=30.25,120.15,11&in=330000');
  // On a phone the legend is folded; the picture shows it all the same.
  await expect(page.getByRole('region', { name: /Facilities in view/, includeHidden: true })).toBeAttached();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('hinterland-map.png');
  const png = await readFile(await download.path());
  const map = await page.locator('.leaflet-container').boundingBox();
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width).toBe(Math.round(((map?.width ?? 0) + 40) * 2));
  expect(height).toBeGreaterThan((map?.height ?? 0) * 2 + 200);
  const shares = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    /** How much of a band of the picture is not its commonest colour, looked at in every fourth pixel. */
    const shareDrawn = (top: number, height: number) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: Math.floor(image.width / 4), height: Math.floor(height / 4) });
      const context = canvas.getContext('2d');
      if (!context) return 0;
      context.imageSmoothingEnabled = false;
      context.drawImage(image, 0, top, image.width, height, 0, 0, canvas.width, canvas.height);
      const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return 1 - Math.max(...counts.values()) / pixels.length;
    };
    return { title: shareDrawn(40, 50), map: shareDrawn(200, 400), legend: shareDrawn(image.height - 400, 360) };
  }, png.toString('base64'));
  expect(shares.title).toBeGreaterThan(0.01);
  expect(shares.map).toBeGreaterThan(0.1);
  expect(shares.legend).toBeGreaterThan(0.005);
});

test('what is in view is a list: by keyboard an area and a facility are pinned, and Escape gives the focus back', { tag: '@both' }, async ({ page }) => {
  await new OverviewPage(page).open('/?at=30.25,120.15,12&unit=county');
  const open = page.getByRole('button', { name: 'List what is in view' });
  await open.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: 'In view', exact: true });
  await expect(list).toBeFocused();
  await expect(list.getByRole('heading', { name: /^Facilities in view: \d+, nearest/ })).toBeVisible();
  await expect(list.getByRole('heading', { name: /^Areas in view: \d+, most people/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const card = page.getByRole('region', { name: 'Pinned on the map' });
  await list.getByRole('button', { name: /Xihu/ }).focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await expect(card.getByRole('heading', { name: 'Xihu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.getByRole('button', { name: /Xihu/ })).toBeFocused();
  await list
    .getByRole('button', { name: /Express|China Post|Logistics/ })
    .first()
    .click();
  await expect(card).toContainText(/parcels a day/);
  await card.getByRole('button', { name: 'Close the card' }).click();
  await list.focus();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
});

test('the maps of Gaps, Partners and Routes list what is in view too, and take what is chosen', async ({ page }) => {
  const near = 'at=30.25,120.15,12&unit=county';
  const list = page.getByRole('region', { name: 'In view', exact: true });
  const card = page.getByRole('region', { name: 'Pinned on the map' });
  const open = async (view: string) => {
    await new OverviewPage(page).open(`/${view}?${near}`);
    await expect.poll(() => inkOfNames(page)).toBeGreaterThan(500);
    await page.getByRole('button', { name: 'List what is in view' }).click();
    await expect(list.getByRole('heading', { name: /^Areas in view: \d+, most people/ })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  };
  const facilities = page.getByRole('region', { name: /Facilities in view/ });
  await open('gaps');
  await list.getByRole('button', { name: /Xihu/ }).click();
  await expect(page.getByRole('row', { name: /Xihu/ }).first()).toHaveAttribute('data-marked', 'true');
  await open('partners');
  await expect(facilities).toContainText('China Post');
  await list
    .getByRole('button', { name: /China Post/ })
    .first()
    .click();
  await expect(card).toContainText(/parcels a day/);
  await list.getByRole('button', { name: /Xihu/ }).click();
  await expect(card).toContainText(/Xihu.*people/s);
  await open('routes');
  await expect(facilities).toContainText('Processing centre');
  await list.getByRole('button', { name: /Xihu/ }).click();
  await expect(page).toHaveURL(/to=\d+/);
});

test('a place is pinned with its nearest facility of each network, and lines lead to them', async ({ page }) => {
  await new OverviewPage(page).open('/?at=29.93,119.1,10.5');
  const map = page.locator('.leaflet-container');
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  const card = page.getByRole('region', { name: 'Pinned on the map' });
  await expect(page.getByText('People out of reach:')).toBeVisible();
  // Circles are pixels, so the pointer looks for one as a reader would.
  const isPlace = async () => {
    const spots = Array.from({ length: 100 }, (_, at) => ({ x: box.x + 400 + (at % 10) * 20, y: box.y + 300 + Math.floor(at / 10) * 35 }));
    for (const { x, y } of spots) {
      // A click on the card would not be one on the map.
      const over = (await card.isVisible()) ? await card.boundingBox() : null;
      if (over && x > over.x - 4 && y < over.y + over.height + 4) continue;
      await page.mouse.click(x, y);
      await expect(card.getByRole('heading', { level: 2 })).not.toBeEmpty();
      // The card of a place comes a moment after that of the spot before.
      const nearest = card.getByText('Nearest facility of each network').waitFor({ timeout: 80 });
      if (
        await nearest.then(
          () => true,
          () => false,
        )
      )
        return true;
    }
    return false;
  };
  expect(await isPlace()).toBe(true);
  const links = card.getByRole('listitem');
  await expect(links.filter({ hasText: 'China Post' })).toContainText(/ km$/);
  // The pointer leaves the map, and its rim with it.
  await page.mouse.move(0, 0);
  const count = await links.count();
  expect(count).toBeGreaterThan(3);
  // A line and its halo for each, and the two rims of what is pinned.
  await expect(map.locator('.leaflet-overlay-pane path')).toHaveCount(2 * count + 2);
});

test('without outlines the map names, counts and draws what it has', async ({ page }) => {
  await page.route('**/data/outlines.topojson', (route) => route.fulfill({ body: '{}', contentType: 'application/json' }));
  await new OverviewPage(page).open('/?at=30.25,120.15,9');
  await expect.poll(() => inkOfNames(page)).toBeGreaterThan(500);
  await expect(page.getByRole('region', { name: /Facilities in view/ })).toBeVisible();
});

test.describe('with a tile service', () => {
  test.use({ allowed: [/tile\.openstreetmap\.org|ERR_FAILED/] });

  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

  test('tiles are asked only when chosen, named as their source, and a failure is told', async ({ page }) => {
    let asked = 0;
    let isOffline = false;
    await page.route('https://tile.openstreetmap.org/**', (route) => {
      asked++;
      return isOffline ? route.abort() : route.fulfill({ body: pixel, contentType: 'image/png', headers: { 'access-control-allow-origin': '*' } });
    });
    await new OverviewPage(page).open('/?at=30.25,120.15,8');
    const basemap = page.getByRole('combobox', { name: 'Basemap' });
    expect(asked).toBe(0);
    await basemap.selectOption('OpenStreetMap');
    await expect(page.locator('.leaflet-control-attribution')).toContainText('OpenStreetMap contributors');
    await expect(page.getByText(/Tiles come from tile\.openstreetmap\.org/)).toBeVisible();
    await expect.poll(() => page.locator('img.leaflet-tile-loaded').count()).toBeGreaterThan(3);
    expect(asked).toBeGreaterThan(3);
    isOffline = true;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page.getByText(/The tiles of OpenStreetMap do not come/)).toBeVisible();
    await basemap.selectOption('None');
    await expect(page.getByText(/The tiles of OpenStreetMap/)).toHaveCount(0);
    await expect(page.locator('.leaflet-control-attribution')).not.toContainText('OpenStreetMap');
  });
});

for (const lang of ['en', 'zh']) {
  test(`axe finds no fault with the tools of the map (${lang})`, { tag: '@both' }, async ({ page }) => {
    await new OverviewPage(page).open(`/?lang=${lang}&theme=${lang === 'en' ? 'light' : 'dark'}`);
    await expect(page.getByRole('button', { name: /^Save PNG$|^保存为 PNG$/ })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('a map that is left while it glides ends without a fault', async ({ page }) => {
  await new OverviewPage(page).open('/?lang=en');
  const [zoomIn, data] = [page.getByRole('button', { name: 'Zoom in' }), page.getByRole('link', { name: 'Data', exact: true })];
  const [button, link] = [await zoomIn.elementHandle(), await data.elementHandle()];
  // Pressed in the page: a glide takes a quarter of a second, which Playwright needs to find the link.
  await page.evaluate(
    ([first, second]) => {
      (first as HTMLElement).click();
      setTimeout(() => (second as HTMLElement).click(), 30);
    },
    [button, link],
  );
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  // What is uncaught fails the test.
  await page.waitForTimeout(400);
});
