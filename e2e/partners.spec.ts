import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

/** Twelve searches of the loaded machine. */
test.describe.configure({ timeout: 180_000 });

test('says what China Post gains in tier 4 and the villages, and what it gives, from a cold start and as a link', async ({ page }) => {
  const partners = new OverviewPage(page);
  await partners.open('/partners?lang=en');
  await expect(partners.sentence).toContainText('Together, 10 networks reach');
  const table = page.getByRole('region', { name: 'Gains and gives by tier and settlement' });
  await expect(table.getByRole('row', { name: /^Tier 4 / })).toBeVisible();
  const sides = await table.locator('thead tr').first().getByRole('columnheader').allInnerTexts();
  const column = 2 * (sides.indexOf('China Post') - 1);
  for (const [group, gives] of [
    ['Tier 4', /^88\.5\smillion$/],
    ['Rural', /^218\smillion$/],
  ] as const) {
    const cells = table.getByRole('row', { name: new RegExp(`^${group} `) }).getByRole('cell');
    await expect(cells.nth(column)).toHaveText('0');
    await expect(cells.nth(column + 1)).toHaveText(gives);
  }
  await partners.open('/partners?lang=en&tier=4&settlement=rural&as=china-post');
  await expect(page.getByText(/China Post gains 0 and gives 58\.7\smillion; Cainiao alliance gains/)).toBeVisible();
});

test('a scenario is a step of the history, and what is wrong with it is said', async ({ page }) => {
  await new OverviewPage(page).open('/partners?lang=en');
  await page.getByRole('button', { name: 'No sharing' }).click();
  await expect(page).toHaveURL(/scenario=none/);
  await expect(page.getByText(/nobody opens anything to another/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/Cainiao alliance gains/)).toBeVisible();
  await new OverviewPage(page).open('/partners?lang=en&scenario=none~sto.cainiao.agency');
  await expect(page.getByText('STO Express cannot open anything to itself; the row is left out.')).toBeVisible();
});

test('the shares in the file add up to the reach of all together', async ({ page }) => {
  const partners = new OverviewPage(page);
  await partners.open('/partners?lang=en');
  const [header, ...rows] = (await partners.download('partners'))
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const column = header.indexOf('fair_people');
  expect(rows).toHaveLength(12);
  expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(1_251_711_800, 2);
});

for (const theme of ['light', 'dark']) {
  for (const width of [390, 1440]) {
    test(`has no fault of accessibility, ${theme}, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await new OverviewPage(page).open(`/partners?lang=en&theme=${theme}`);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}
