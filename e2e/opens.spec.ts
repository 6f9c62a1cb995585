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

test('a change of the limit asks the host for nothing', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const asked: string[] = [];
  await page.waitForTimeout(2000);
  // The browser asks for the icon by itself.
  page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
  await page.getByRole('button', { name: /^Change: within/ }).click();
  await page.getByRole('textbox', { name: 'Limit in km' }).fill('5');
  await page.keyboard.press('Enter');
  await expect(overview.sentence).toContainText('within 5 km');
  expect(asked).toEqual([]);
});
