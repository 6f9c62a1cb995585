import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { encodeTable } from '../src/columns/encode-table.ts';
import type { Manifest } from '../src/columns/manifest.ts';
import { facilities } from '../src/columns/tables.ts';
import { columnsOf } from '../src/testing/columns-of.ts';
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

test('a step of zoom glides over a map without empty edges and ends on its picture', async ({ page }) => {
  await new OverviewPage(page).open(city);
  const { map, legend } = partsOf(page);
  await expect(legend).toBeVisible();
  await expect.poll(() => covers(page)).toBe(true);
  // The map rests for a moment, in which the next pictures are drawn.
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const find = (what: string) => document.querySelector(what) as HTMLElement;
    const [frame, pane, picture] = ['.leaflet-container', '.leaflet-map-pane', '.leaflet-tile-pane canvas.leaflet-zoom-animated'].map(find);
    const glides: { frames: number; coverFrames: number; end: string }[] = [];
    Object.assign(window, { glides });
    const isGliding = () => pane.classList.contains('leaflet-zoom-anim');
    let [frames, coverFrames] = [0, 0];
    const look = () => {
      const [outer, inner] = [frame.getBoundingClientRect(), picture.getBoundingClientRect()];
      const isCovered = inner.left <= outer.left && inner.top <= outer.top && inner.right >= outer.right && inner.bottom >= outer.bottom;
      if (isGliding()) [frames, coverFrames] = [frames + 1, coverFrames + Number(isCovered)];
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    // Told after the step in which a glide ends, and before that is on screen.
    new MutationObserver(() => {
      if (frames > 0 && !isGliding()) glides.push({ frames, coverFrames, end: picture.style.transform });
      if (!isGliding()) [frames, coverFrames] = [0, 0];
    }).observe(pane, { attributeFilter: ['class'] });
  });
  const glides = () => page.evaluate(() => (window as unknown as { glides: { frames: number; coverFrames: number; end: string }[] }).glides);
  await map.focus();
  for (const [at, key] of ['-', '+'].entries()) {
    await page.keyboard.press(key);
    await expect.poll(async () => (await glides()).length).toBe(at + 1);
    const { frames, coverFrames, end } = (await glides())[at];
    expect(coverFrames).toBe(frames);
    expect(end).toContain('scale(1)');
  }
});

test('two steps of zoom in one frame end on a whole picture that filters still change', async ({ page }) => {
  await new OverviewPage(page).open(city);
  const { picture, legend } = partsOf(page);
  await expect(legend).toBeVisible();
  await expect.poll(() => covers(page)).toBe(true);
  await page.getByRole('button', { name: 'Zoom in' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(picture).toHaveAttribute('style', /scale\(1\)/);
  await expect.poll(() => covers(page)).toBe(true);
  const before = await pixelsOf(picture);
  await page.getByRole('button', { name: 'Change: All networks' }).click();
  await page.getByRole('checkbox', { name: 'STO Express' }).check();
  await expect.poll(() => pixelsOf(picture)).not.toBe(before);
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

/** The pixels of the picture, once it is there. */
async function pixelsOf(picture: Locator): Promise<string> {
  await expect(picture).toBeVisible();
  return picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

test('a painter that is killed in mid-paint leaves the picture that was there, and the next one draws what it should have', async ({ page }) => {
  // The next frame asked of a doomed painter ends it before it has drawn, without a word, as a browser that is short of memory does.
  await page.addInitScript(() => {
    const Sound = window.Worker;
    const painters = { started: 0, killed: 0, isDoomed: false };
    Object.assign(window, { painters });
    window.Worker = class extends Sound {
      readonly #paints: boolean;
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.#paints = options?.name === 'hinterland-paint';
        if (this.#paints) painters.started++;
      }
      override postMessage(message: { type?: string }, ...rest: unknown[]): void {
        super.postMessage(message, ...(rest as [Transferable[]]));
        if (!this.#paints || !painters.isDoomed || message.type !== 'frame') return;
        this.terminate();
        Object.assign(painters, { killed: painters.killed + 1, isDoomed: false });
      }
    };
  });
  const painters = () => page.evaluate(() => (window as unknown as { painters: { started: number; killed: number; isDoomed: boolean } }).painters);
  await new OverviewPage(page).open(city);
  const { map, picture, legend } = partsOf(page);
  await expect.poll(() => covers(page)).toBe(true);
  await expect(legend).toContainText('China Post');
  const count = await countIn(legend);
  const drawn = await pixelsOf(picture);
  await page.evaluate(() => Object.assign((window as unknown as { painters: object }).painters, { isDoomed: true }));
  await map.focus();
  // Of a step of one level there would be a picture: it is drawn ahead.
  await page.keyboard.press('Shift+Equal');
  await expect.poll(painters).toMatchObject({ started: 1, killed: 1 });
  expect(await pixelsOf(picture)).toBe(drawn);
  // A painter that says nothing is given up after ten seconds.
  await expect.poll(painters, { timeout: 20_000 }).toMatchObject({ started: 2, killed: 1 });
  await expect.poll(() => covers(page)).toBe(true);
  await expect.poll(() => pixelsOf(picture)).not.toBe(drawn);
  await expect.poll(() => countIn(legend)).toBeLessThan(count);
  const whole = await pixelsOf(picture);
  await new OverviewPage(page).open(page.url().replace(/^https?:\/\/[^/]+/, ''));
  await expect.poll(() => pixelsOf(picture)).toBe(whole);
  expect(await painters()).toMatchObject({ started: 1, killed: 0 });
});

test('thousands on one coordinate, one beside the antimeridian, and none are counted as such, whatever stands at the poles', async ({ page }) => {
  const facility = {
    place: 0,
    anchor: 0,
    network: 'sto',
    kind: 'station',
    capacity: -1,
    opened: 2010,
    closed: -1,
    status: 'published',
    source: 'test',
  } as const;
  const spots = [[0, 90], [100, -90], [179.9999, 10], [-180, 10], ...Array.from({ length: 3000 }, () => [120.15, 30.25])];
  const rows = spots.map(([lng, lat], at) => ({ ...facility, ordinal: at + 1, lng, lat }));
  const body = Buffer.from(encodeTable(facilities, columnsOf(facilities, rows)));
  const manifest: Manifest = JSON.parse(await readFile('public/data/manifest.json', 'utf8'));
  const tables = { ...manifest.tables, facilities: { ...manifest.tables.facilities, rows: rows.length } };
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json: { ...manifest, tables } }));
  await page.route('**/data/facilities.columns', (route) => route.fulfill({ body }));
  const overview = new OverviewPage(page);
  await overview.open(city);
  const { map, legend } = partsOf(page);
  await expect.poll(() => countIn(legend)).toBe(3000);
  const box = await map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const card = page.getByRole('region', { name: 'Pinned on the map' });
  await expect(card.getByText(/^1 of 3.000 on this spot$/)).toBeVisible();
  await card.getByRole('button', { name: 'Next facility on this spot' }).click();
  await expect(card.getByText(/^2 of 3.000 on this spot$/)).toBeVisible();
  await overview.open('/?at=10,179.95,11');
  await expect.poll(() => countIn(legend)).toBe(1);
  await overview.open('/?at=30.25,119,11');
  await expect.poll(() => countIn(legend)).toBe(0);
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

/** Rows and columns of the screen on which most pixels are lighter or darker than on both sides: so do the seams of tiles look. */
function seamsIn(page: Page, png: Buffer): Promise<string[]> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No memory for the picture.');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, width, height);
    const light = Float64Array.from({ length: width * height }, (_, at) => pixels[at * 4] + pixels[at * 4 + 1] + pixels[at * 4 + 2]);
    const seams: string[] = [];
    for (const [name, lines, step, along, each] of [
      ['row', height, width, width, 1],
      ['column', width, 1, height, width],
    ] as const) {
      for (let line = 1; line < lines - 1; line++) {
        let odd = 0;
        for (let place = 0; place < along; place++) {
          const at = line * step + place * each;
          const [before, after] = [light[at] - light[at - step], light[at] - light[at + step]];
          if ((before < -8 && after < -8) || (before > 8 && after > 8)) odd++;
        }
        if (odd > along / 2) seams.push(`${name} ${line}`);
      }
    }
    return seams;
  }, png.toString('base64'));
}

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
            const [{ left, top, width }, corner] = [canvas, canvas.closest('.leaflet-container') ?? canvas].map((element) => element.getBoundingClientRect());
            const off = [left - corner.left, top - corner.top].map((at) => Math.abs(at * devicePixelRatio - Math.round(at * devicePixelRatio)));
            return { aligned: Math.max(...off) < 0.02, scale: Math.round((canvas.width / width) * 1000) / 1000 };
          }),
        )
        .toEqual({ aligned: true, scale: deviceScaleFactor });
    });

    test('tiles meet without seams, also after a pan by an odd number', async ({ page }) => {
      await new OverviewPage(page).open('/?theme=dark&at=30.25,113.15,6.37');
      const { map } = partsOf(page);
      const box = await map.boundingBox();
      if (!box) throw new Error('The map is not shown.');
      const clip = { x: box.x + 60, y: box.y + 10, width: 560, height: 480 };
      for (const by of [0, 31]) {
        await page.mouse.move(box.x + 500, box.y + 300);
        await page.mouse.down();
        await page.mouse.move(box.x + 500 + by, box.y + 300 + by, { steps: 3 });
        await page.waitForTimeout(200);
        await page.mouse.up();
        await expect.poll(async () => seamsIn(page, await page.screenshot({ clip }))).toEqual([]);
      }
    });
  });
}
