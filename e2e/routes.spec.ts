import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

/** Nine searches of the loaded machine. */
test.describe.configure({ timeout: 180_000 });

/** Hours in the sentence's heading, in its order. */
const hoursIn = (text: string) => [...text.matchAll(/(\d+\.\d)\sh/g)].map(([, hours]) => Number(hours));

/** The first sentence of the page. */
const said = async ({ sentence }: OverviewPage) => (await sentence.textContent()) ?? '';

test('Yiwu to 墨脱, with and without China Post, as a link', async ({ page }) => {
  const routes = new OverviewPage(page);
  await routes.open('/routes?lang=en&from=330782&to=540423');
  const sentence = await said(routes);
  expect(sentence).toMatch(/^From Choucheng, Yiwu, .* to Motuo, Mêdog, .* a parcel takes/);
  const [shared, alone] = hoursIn(sentence);
  expect(shared).toBeLessThan(alone);
  await expect(page.getByRole('region', { name: 'Legs of the path: With the agreements in force' })).toContainText('China Post');
  await expect(page.getByRole('region', { name: 'Legs of the path: The same parcel without any agreement' })).not.toContainText('China Post');
  await routes.open('/routes?lang=en&from=330782&to=540423&with=none');
  expect(hoursIn(await said(routes))[0]).toBe(alone);

  const [header, ...legs] = (await routes.download('routes'))
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const first = legs.filter((leg) => leg[header.indexOf('path')] === '1');
  const sum = (column: string) => first.reduce((total, leg) => total + Number(leg[header.indexOf(column)]), 0);
  expect(sum('moving_hours') + sum('sorting_hours') + sum('waiting_hours')).toBeCloseTo(alone, 0);
});

test('finds the same path by search, and a closed centre is a step of the history', async ({ page }) => {
  const routes = new OverviewPage(page);
  await routes.open('/routes?lang=en&from=330782');
  await expect(page.getByText('Choose where a parcel goes')).toBeVisible();
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('motuo');
  await page.getByRole('option', { name: /^Mêdog/ }).click();
  await expect(page).toHaveURL(/to=540423/);
  await expect(routes.sentence).toContainText('Motuo');
  const [quickest] = hoursIn(await said(routes));
  await page
    .getByRole('region', { name: 'Legs of the path: With' })
    .getByRole('button', { name: /^Close this centre cp-\d+-\d+$/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Closed on this page' })).toBeVisible();
  await expect(page.getByText(/are later, by .*\sh on average/)).toBeVisible();
  await expect(async () => expect(hoursIn(await said(routes))[0]).toBeGreaterThan(quickest)).toPass();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Closed on this page' })).toBeHidden();
});

test('says what share of tier-4 people is within 24 h, and a term changes it', async ({ page }) => {
  const routes = new OverviewPage(page);
  await routes.open('/routes?lang=en&tier=4&h=24');
  await expect(routes.sentence).toContainText(
    /\d+\s% of people in tier 4 cities get a parcel of the Cainiao alliance within 24\sh; \d+\s% without an agreement/,
  );
  const shares = async () => [...(await said(routes)).matchAll(/(\d+)\s%/g)].map(([, share]) => Number(share));
  const [after, before] = await shares();
  expect(after).toBeGreaterThan(before);
  await page.getByText(/^All \d+ terms/).click();
  const sort = page.getByRole('textbox', { name: 'Sorting in a centre' }).first();
  await sort.fill('9');
  await sort.press('Enter');
  await expect(page).toHaveURL(/terms=sort:9/);
  await expect(async () => expect((await shares())[0]).toBeLessThan(after)).toPass();
});

test('Yiwu to Singapore goes through the link of SingPost, and without it says who cannot be handed over to', async ({ page }) => {
  const routes = new OverviewPage(page);
  await routes.open('/routes?lang=en&from=330782&to=702101004&with=agreement-2014,singpost-2014');
  await expect(routes.sentence).toContainText(/^From Choucheng, Yiwu, .* a parcel takes \d+\.\d\sh/);
  const legs = page.getByRole('region', { name: 'Legs of the path: With the agreements in force' });
  await expect(legs).toContainText('SIN');
  await expect(legs).toContainText('border');
  await expect(legs).toContainText('SingPost');
  await routes.open('/routes?lang=en&from=330782&to=702101004');
  await expect(routes.sentence).toContainText('no network may hand over to SingPost here');
});

test('a link opens on the path that was chosen, and another end starts from the quickest', async ({ page }) => {
  const routes = new OverviewPage(page);
  await routes.open('/routes?lang=en&from=330782&to=540423');
  const paths = page.getByRole('region', { name: 'Paths, the quickest first' });
  const second = paths.getByRole('row').nth(2);
  await expect(second.getByRole('cell', { name: 'shown', exact: true })).toHaveCount(0);
  await second.getByRole('button').click();
  await expect(page).toHaveURL(/path=2/);
  const link = page.url();
  await routes.open(link);
  await expect(second.getByRole('cell', { name: 'shown', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page).not.toHaveURL(/path=/);
});

test('says what is wrong with an end', async ({ page }) => {
  const routes = new OverviewPage(page);
  await routes.open('/routes?lang=en&from=330782&to=330782');
  await expect(routes.sentence).toContainText('both ends are the same place');
  await routes.open('/routes?lang=en&from=330782&to=540423&h=24');
  await expect(routes.sentence).toContainText('No path meets 24 h: the quickest takes');
  await routes.open('/routes?lang=en&from=nowhere-123456789-01&to=540423');
  await expect(routes.sentence).toContainText('"nowhere-123456789-01" is no place and no facility of the data.');
});

for (const theme of ['light', 'dark']) {
  for (const width of [390, 1440]) {
    test(`has no fault of accessibility, ${theme}, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await new OverviewPage(page).open(`/routes?lang=en&theme=${theme}&from=330782&to=540423&terms=sort:4`);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}
