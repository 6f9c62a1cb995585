import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

test('the built page opens under its policy', { tag: '@both' }, async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
  await expect(page).toHaveTitle(/Hinterland/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /script-src 'self'/);
});

test('a view opens from its own address', async ({ page }) => {
  await page.goto('/data');
  await expect(page.getByRole('main')).toBeVisible();
});

test('a drag of the limit asks the host for nothing', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await page.waitForFunction(() => performance.getEntriesByName('hinterland:data').length === 1);
  await page.getByRole('button', { name: /^Change: within/ }).click();
  const slider = page.getByRole('slider');
  const asked: string[] = [];
  // The browser asks for the icon by itself.
  page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
  const box = await slider.boundingBox();
  if (!box) throw new Error('The limit has no slider.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(x + 4 * step, y);
    await page.waitForTimeout(60);
  }
  await page.mouse.up();
  await expect(overview.sentence).not.toContainText('within 3 km');
  expect(asked).toEqual([]);
});
