import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

test('a sceptic asks "how?" beside a number and lands on its definition, worked out with the numbers of now', { tag: '@both' }, async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?tier=4&km=5');
  const sentence = (await overview.sentence.textContent()) ?? '';
  await page.getByRole('link', { name: /how\? definition and formula of Villages/ }).click();
  await expect(page).toHaveURL('/data?tier=4&km=5#method-villages');
  await expect(page.getByRole('heading', { name: 'Villages' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Villages' })).toBeInViewport();
  await expect(page.getByText(sentence)).toBeAttached();
});

test('a link to a definition opens there, below the header, with the focus on it', { tag: '@both' }, async ({ page }) => {
  await new OverviewPage(page).open('/data#method-range');
  const heading = page.getByRole('heading', { name: 'The range by modelling choice' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  const top = async () => (await heading.boundingBox())?.y ?? -1;
  await expect.poll(top).toBeLessThan(250);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'City tiers' }).click();
  await expect(page.getByRole('heading', { name: 'City tiers' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'City tiers' })).toBeInViewport();
  // A phone has no room for the names of all views.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.getByRole('link', { name: 'Data', exact: true })).toBeInViewport({ ratio: 0.9 });
});

test('the range says of each modelling choice how far it moves the share, and the headline lies within it', async ({ page }) => {
  await new OverviewPage(page).open('/data');
  const table = page.getByRole('region', { name: /under each modelling choice/ });
  const shares = await table.getByRole('row').filter({ hasText: '%' }).locator('td:nth-child(2)').allTextContents();
  expect(shares.length).toBeGreaterThan(3);
  const percents = shares.map((share) => Number.parseInt(share, 10));
  expect(Math.min(...percents)).toBeLessThanOrEqual(percents[0]);
  expect(Math.max(...percents)).toBeGreaterThanOrEqual(percents[0]);
});
