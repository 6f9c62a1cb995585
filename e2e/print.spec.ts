import type { Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

/** Pages of a PDF: each is an object of type Page; the tree above them is of type Pages. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

/** Brightness from 0 to 1 of what is painted as the text of an element. */
function brightnessOfText(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [red, green, blue] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    });
}

for (const { lang, theme, words } of [
  { lang: 'en', theme: 'light', words: ['Settings', 'within 3 km', 'Sources', 'GeoNames (CC BY 4.0)', 'china-2014', 'Printed'] },
  { lang: 'zh', theme: 'dark', words: ['设置', '3 公里以内', '来源', 'GeoNames (CC BY 4.0)', 'china-2014', '打印于'] },
]) {
  test(`an executive on a phone opens a link, reads, and prints one page (${lang}, ${theme})`, { tag: '@both' }, async ({ page }) => {
    const overview = new OverviewPage(page);
    const address = `/?by=villages&lang=${lang}&theme=${theme}`;
    await overview.open(address);
    expect(await overview.readyState()).toBe('answered');
    const sentence = await overview.sentence.textContent();
    expect(sentence).toMatch(/\d/);

    const screen = page.viewportSize();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1050 });
    await expect(overview.sentence).toHaveText(sentence ?? '');
    await expect(overview.sentence).toBeVisible();
    for (const word of words) await expect(page.getByText(word).locator('visible=true').first()).toBeVisible();
    await expect(page.getByText(page.url())).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    // The bars of a chart are pressed as buttons are, and stay.
    await expect(page.locator('button:not([aria-pressed])').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    for (const text of ['h1', 'h1 ~ p', 'dl', 'h2', 'tbody th']) expect(await brightnessOfText(page, text)).toBeLessThan(0.45);

    // The map has its size on paper, and is drawn in it to the right edge.
    const map = await page.locator('.leaflet-container').evaluate((element) => {
      const { width, right, height } = element.getBoundingClientRect();
      const edges = Array.from(element.querySelectorAll('canvas'), (canvas) => canvas.getBoundingClientRect().right);
      return { width, height, right, drawnTo: Math.max(...edges) };
    });
    expect(map.width).toBeGreaterThan(450);
    expect(map.height).toBeGreaterThan(280);
    expect(map.drawnTo).toBeGreaterThanOrEqual(map.right - 1);

    expect(page.url().endsWith(address)).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);

    // Backgrounds are dropped, as browsers do unless told otherwise.
    await page.emulateMedia({ media: null });
    if (screen) await page.setViewportSize(screen);
    expect(pagesOf(await page.pdf({ format: 'A4', printBackground: false }))).toBe(1);
  });
}

test('a link with many filters and a place on the map still prints one page, and the map is where it was', async ({ page }) => {
  const overview = new OverviewPage(page);
  const address = '/?net=china-post,sto,yto,zto&tier=3,4,5&settlement=town,rural&in=510000&km=5&by=parcels&at=30.2,103.5,6.6';
  await overview.open(address);
  const sentence = await overview.sentence.textContent();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  await expect(overview.sentence).toHaveText(sentence ?? '');
  await expect(page).toHaveURL(address);
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
});

test('on paper the points are drawn for its size and for where the map is fitted into it, and not with each thing that the map tells', async ({ page }) => {
  await page.addInitScript(() => {
    const { putImageData } = CanvasRenderingContext2D.prototype;
    const pictures = { screen: 0, print: 0 };
    Object.assign(window, { pictures });
    CanvasRenderingContext2D.prototype.putImageData = function (...all: unknown[]) {
      if (this.canvas.matches('.leaflet-zoom-animated')) pictures[matchMedia('print').matches ? 'print' : 'screen']++;
      return Reflect.apply(putImageData, this, all);
    };
  });
  await new OverviewPage(page).open('/?at=30.2,103.5,11');
  await expect.poll(() => page.evaluate('pictures.screen')).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.evaluate('pictures.print')).toBeGreaterThan(0);
  expect(await page.evaluate('pictures.print')).toBeLessThan(4);
});

test('the Data view prints its definitions and tables without controls', async ({ page }) => {
  await new OverviewPage(page).open('/data?lang=en&theme=dark');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await brightnessOfText(page, '#method-reach')).toBeLessThan(0.45);
});
