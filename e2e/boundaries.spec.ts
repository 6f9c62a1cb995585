import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

const near = '/?at=30.25,120.1,10&unit=county';

interface OwnFile {
  readonly name: string;
  readonly content: string;
}

/** Two squares that share a line: a county of Hangzhou, which has another form on the map, and a zone that is no region. */
const squares: OwnFile = {
  name: 'squares.topojson',
  content: JSON.stringify({
    type: 'Topology',
    arcs: [
      [
        [120.1, 30.3],
        [120.1, 30.2],
      ],
      [
        [120.1, 30.2],
        [120.2, 30.2],
        [120.2, 30.3],
        [120.1, 30.3],
      ],
      [
        [120.1, 30.2],
        [120, 30.2],
        [120, 30.3],
        [120.1, 30.3],
      ],
    ],
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', properties: { adcode: 330106, name: '西湖区' }, arcs: [[0, 1]] },
          { type: 'Polygon', properties: { name: 'Zone' }, arcs: [[0, 2]] },
        ],
      },
    },
  }),
};

async function choose(page: Page, { name, content }: OwnFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Drops a file on the map as a hand does. */
async function drop(page: Page, { name, content }: OwnFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, content] as const,
  );
  const map = page.locator('.leaflet-container');
  await map.dispatchEvent('dragover', { dataTransfer });
  await map.dispatchEvent('drop', { dataTransfer });
}

const sourceOf = (page: Page) => page.locator('.leaflet-control-attribution');
const panelOf = (page: Page) => page.getByRole('dialog', { name: /^Boundaries/ });

/** A look at all tiles takes a second and more on a machine that is busy. */
const pictured = { timeout: 40_000 };

/** A mark of what the outlines look like, once all of their tiles are drawn. */
async function linesOf(page: Page): Promise<string> {
  let last = '';
  for (let now = await drawnNow(page); now !== last; now = await drawnNow(page)) {
    last = now;
    await page.waitForTimeout(200);
  }
  return last;
}

async function drawnNow(page: Page): Promise<string> {
  const pictures = await page.evaluate(() => {
    const layers = [...document.querySelectorAll<HTMLElement>('.leaflet-tile-pane > .leaflet-layer')];
    const lines = layers.find((layer) => layer.style.zIndex === '3');
    return [...(lines?.querySelectorAll('canvas') ?? [])].map((canvas) => canvas.toDataURL()).join();
  });
  return createHash('sha256').update(pictures).digest('hex');
}

test('a TopoJSON of one’s own is drawn and pointed at on every map, is found again, moved by another datum, and let go', async ({ page }) => {
  await new OverviewPage(page).open(near);
  const before = await linesOf(page);
  await page.getByRole('button', { name: 'Boundaries', exact: true }).click();
  await choose(page, squares);
  await expect(panelOf(page)).toContainText('squares.topojson: 2 areas, of which 1 are regions of the data');
  await expect(sourceOf(page)).toContainText('Boundaries: squares.topojson (own file).');
  await expect.poll(() => linesOf(page), pictured).not.toBe(before);
  expect(await axeFaults(page)).toEqual([]);
  const inWgs84 = await linesOf(page);
  await panelOf(page).getByLabel('Its coordinates are in').selectOption('gcj02');
  await expect(panelOf(page).getByLabel('Its coordinates are in')).toHaveValue('gcj02');
  await expect.poll(() => linesOf(page), pictured).not.toBe(inWgs84);
  await panelOf(page).getByLabel('Its coordinates are in').selectOption('wgs84');
  await expect.poll(() => linesOf(page), pictured).toBe(inWgs84);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Boundaries: squares.topojson' })).toBeFocused();
  expect(page.url()).not.toContain('squares');

  // The lower right corner of the square lies in another county of the approximate outlines.
  await new OverviewPage(page).open(near);
  await expect(sourceOf(page)).toContainText('squares.topojson');
  const box = await page.locator('.leaflet-container').boundingBox();
  if (!box) throw new Error('The map is not shown.');
  const pixelsPerDegree = (256 * 2 ** 10) / 360;
  const tip = page.locator('.leaflet-container [data-side]');
  await page.mouse.move(box.x + box.width / 2 + 0.09 * pixelsPerDegree, box.y + box.height / 2 + (0.04 * pixelsPerDegree) / Math.cos(Math.PI / 6));
  await expect(tip).toContainText('Xihu');

  for (const view of ['gaps', 'partners', 'routes']) {
    await page.goto(`/${view}?at=30.25,120.1,10`);
    await expect(sourceOf(page)).toContainText('squares.topojson', { timeout: 60_000 });
  }
  await page.getByRole('button', { name: 'Boundaries: squares.topojson' }).click();
  await panelOf(page).getByRole('button', { name: 'Remove these boundaries' }).click();
  await expect(page.getByRole('button', { name: 'Boundaries', exact: true })).toBeFocused();
  await expect(sourceOf(page)).not.toContainText('squares.topojson');
  await page.reload();
  await expect(sourceOf(page)).toContainText('Natural Earth');
  await expect(sourceOf(page)).not.toContainText('squares.topojson');
});

test('a file that cannot be used is refused in words, and what was there stays', { tag: '@both' }, async ({ page }) => {
  await new OverviewPage(page).open(near);
  const before = await linesOf(page);
  await drop(page, squares);
  await expect(panelOf(page)).toContainText('2 areas');
  await expect.poll(() => linesOf(page), pictured).not.toBe(before);
  const lines = await linesOf(page);
  const alert = panelOf(page).getByRole('alert');
  const polygon = (corner: readonly number[]) => JSON.stringify({ type: 'Polygon', coordinates: [[corner, [1, 1], [1, 2], corner]] });
  for (const [content, said] of [
    ['hello', 'This is no JSON.'],
    ['{"type":"FeatureCollection","features":[', 'This file is damaged:'],
    ['{"type":"Point","coordinates":[1,2]}', 'This file holds no areas (it has: Point).'],
    [polygon([13358338, 3503549]), 'This file is not in degrees, longitude first: it holds the corner [13358338,3503549].'],
    [squares.content.replace('[[0,1]]', '[[0,9]]'), 'The lines of this TopoJSON do not fit its areas:'],
    ['', 'This file is empty.'],
  ]) {
    await drop(page, { name: 'bad.json', content });
    await expect(alert).toContainText(said);
    await expect(alert).toContainText('The boundaries of squares.topojson stay.');
  }
  expect(await linesOf(page)).toBe(lines);
  await expect(page.getByRole('button', { name: 'Boundaries: squares.topojson' })).toBeVisible();
});
