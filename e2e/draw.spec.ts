import type { Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 180_000 });

/** A place on the map by shares of its width and height. */
async function onMap(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = await page.locator('.leaflet-container').boundingBox();
  if (!box) throw new Error('No map is shown.');
  return [box.x + box.width * x, box.y + box.height * y];
}

const areaOf = (page: Page) => new URL(page.url()).searchParams.get('area');
const around = '/gaps?at=30.6,104.1,7';

test('a box dragged with the mouse narrows the page, and its chip takes it back', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open(around);
  await page.getByRole('button', { name: 'Draw a box' }).click();
  await expect(page.getByText('Set one corner.')).toBeVisible();
  await page.mouse.move(...(await onMap(page, 0.4, 0.3)));
  await page.mouse.down();
  await page.mouse.move(...(await onMap(page, 0.6, 0.7)), { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/area=/);
  await expect(page).toHaveURL(/at=30\.6,104\.1,7/);
  await expect(gaps.sentence).toContainText('In the drawn area');
  await page.getByRole('button', { name: 'Remove the filter: Drawn area' }).click();
  await expect(page).toHaveURL(around);
});

test('a polygon that crosses itself is used, and the page says where it does', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open(around);
  await page.getByRole('button', { name: 'Draw a polygon' }).click();
  await expect(page.getByText('Set one corner.')).toBeVisible();
  for (const [x, y] of [
    [0.4, 0.3],
    [0.6, 0.7],
    [0.6, 0.3],
    [0.4, 0.7],
  ])
    await page.mouse.click(...(await onMap(page, x, y)));
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page).toHaveURL(/area=/);
  await expect(page.getByText(/Its line crosses itself near 30\.\d+, 104\.\d+/)).toBeVisible();
});

test('a circle with the keyboard only, and Escape draws nothing', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open(around);
  const circle = page.getByRole('button', { name: 'Draw a circle' });
  await circle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Set the centre.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(circle).toBeFocused();
  await expect(circle).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Enter');
  // The words are there a moment before the keys are; the same point twice is one.
  await expect(async () => {
    await expect(page.getByText(/Set the centre|Set a point/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Set a point on the edge.')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/Radius \d+/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=/);
  await expect(circle).toBeFocused();
  await expect(gaps.sentence).toContainText('In the drawn area');
});

test('a finger taps two corners @phone', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open(around);
  await page.getByRole('button', { name: 'Draw a box' }).tap();
  await expect(page.getByText('Set one corner.')).toBeVisible();
  await page.touchscreen.tap(...(await onMap(page, 0.4, 0.5)));
  await expect(page.getByText('Set the opposite corner.')).toBeVisible();
  await page.touchscreen.tap(...(await onMap(page, 0.7, 0.8)));
  await expect.poll(() => areaOf(page)).not.toBeNull();
  await expect(gaps.sentence).toContainText('In the drawn area');
});

test('an area in the sea is an empty page that says so, on the overview too', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps?at=20,116,6');
  await page.getByRole('button', { name: 'Draw a circle' }).click();
  await expect(page.getByText('Set the centre.')).toBeVisible();
  await page.mouse.click(...(await onMap(page, 0.5, 0.5)));
  await page.mouse.click(...(await onMap(page, 0.52, 0.5)));
  await expect(page.getByText(/it may lie in the sea/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(gaps.sentence).toContainText('the drawn area');
});
