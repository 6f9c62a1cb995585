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
