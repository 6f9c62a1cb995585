import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 240_000 });

test('two scenarios are compared side by side, and are not where year, limit or measure differ', async ({ page }) => {
  const partners = new OverviewPage(page);
  await partners.open('/partners?lang=en');
  await page.getByRole('button', { name: 'Hold this result' }).click();
  await page.getByRole('button', { name: 'No sharing' }).click();
  const table = page.getByRole('region', { name: /^Gains and gives of each side: .* and No sharing/ });
  await expect(
    table
      .getByRole('row', { name: /^China Post/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(/^−\d/);
  await partners.open('/partners?lang=en');
  await page.getByRole('button', { name: 'Hold this result' }).click();
  await page.getByRole('button', { name: /^Change: within/ }).click();
  await page.getByRole('textbox', { name: 'Limit in km' }).fill('5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not compared: what was held is of within 3 km, this page of within 5 km.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Back to what was held' }).click();
  await expect(page).toHaveURL('/partners?lang=en');
});

test('a scenario for other data and another year is used, and what differs is said', async ({ page }) => {
  const partners = new OverviewPage(page);
  await partners.open('/partners?lang=en');
  const content = { hinterland: 'scenario', version: 1, data: 'default@000000', scenario: 'none~sto.china-post.station', settings: { year: '2020', km: '5' } };
  const file = (buffer: string) => ({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
  await page.locator('input[type=file]').setInputFiles(file(JSON.stringify(content)));
  await expect(page.getByText(/mine\.json was made for other data \("default@000000"\)/)).toBeVisible();
  await expect(page.getByText(/mine\.json was made for within 5 km, year 2020|mine\.json was made for year 2020, within 5 km/)).toBeVisible();
  await expect(page).toHaveURL(/scenario=none~sto\.china-post\.station/);
  await page.locator('input[type=file]').setInputFiles(file('{"a":1}'));
  await expect(page.getByText('mine.json is not a scenario of this program; nothing was changed.')).toBeVisible();
  await expect(page).toHaveURL(/scenario=none~sto\.china-post\.station/);
});

for (const [what, scenario, said] of [
  ['opens a network to itself', 'none~sto.sto.station', 'STO Express cannot open anything to itself; the row is left out.'],
  ['names an unknown kind', 'none~sto.china-post.shop', /"scenario=shop" is not known/],
  ['names an unknown network', 'none~pony.china-post.station', '"pony" is no network of this data; the row is left out.'],
  ['contradicts itself', 'none~sto.china-post.station~!sto.china-post.station(3)', /contradicts .*; the earlier row is used\./],
  ['repeats a row', 'none~sto.china-post.station~sto.china-post.station', /stands twice; it counts once\./],
] as const) {
  test(`a scenario that ${what} says so and keeps the rest`, async ({ page }) => {
    await new OverviewPage(page).open(`/partners?lang=en&in=510000&scenario=${encodeURIComponent(scenario)}`);
    await expect(page.getByText(said)).toBeVisible();
  });
}

test('one network and networks without facilities are said', async ({ page }) => {
  const partners = new OverviewPage(page);
  await partners.open('/partners?lang=en&in=510000&net=sto');
  await expect(partners.sentence).toContainText('Only STO Express has facilities that count');
  await expect(page.getByText('There are not two networks with facilities to compare.')).toBeVisible();
  await partners.open('/partners?lang=en&in=510000&net=sto&kind=agency');
  await expect(partners.sentence).toContainText('None of these networks has facilities of these kinds');
});
