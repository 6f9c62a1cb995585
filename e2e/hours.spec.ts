import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

/** The first question of hours reads the lanes and searches every network. */
test.describe.configure({ timeout: 180_000 });

const percentsIn = (text: string | null) => [...(text ?? '').matchAll(/(\d+)\s%/g)].map(([, percent]) => Number(percent));

const rowsOf = (csv: string) => {
  const [header, ...lines] = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]])));
};

test('tier-4 people within 24 h are the same on the Overview as on Routes', async ({ page }) => {
  const view = new OverviewPage(page);
  await view.open('/routes?lang=en&tier=4&h=24');
  const [after, before] = percentsIn(await view.sentence.textContent());
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(view.sentence).toContainText('In tier 4 cities');
  expect(percentsIn(await view.sentence.textContent())).toEqual([before, after]);
  await expect(view.sentence).toContainText(/get a parcel of the Cainiao alliance within 24\sh/);
  await expect(page.getByText('People a parcel reaches within 24 h', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Reach by year is counted for distances only/)).toBeVisible();

  const rows = rowsOf(await view.download('coverage')).filter(({ group, measure }) => group === 'headline' && measure === 'people');
  expect(rows.map(({ h, km, share }) => [h, km, Math.round(Number(share) * 100)])).toEqual([
    ['24', undefined, before],
    ['24', undefined, after],
  ]);
});

test('the limit changes from kilometres to hours and back, and kilometres read no lanes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const view = new OverviewPage(page);
  await view.open('/?lang=en');
  const kilometres = await view.sentence.textContent();
  expect(asked.filter((url) => url.includes('lanes'))).toEqual([]);
  await page.getByRole('button', { name: 'Change: within 3 km' }).click();
  await page.getByText('Hours', { exact: true }).click();
  await expect(page).toHaveURL(/h=24/);
  await expect(view.sentence).toContainText(/within 24\sh/);
  const slider = page.getByRole('slider', { name: 'Limit, hours to the door' });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/h=36/);
  await expect(view.sentence).toContainText(/within 36\sh/);
  await page.getByText('Kilometres', { exact: true }).click();
  await expect(view.sentence).toHaveText(kilometres ?? '');
});

test('gaps in hours say who could close them, and leave out what is of distance', async ({ page }) => {
  const view = new OverviewPage(page);
  await view.open('/gaps?lang=en&h=48&unit=place&cols=people,own_km,band');
  await expect(view.sentence).toContainText(/are not reached within 48\sh without sharing/);
  await expect(page.getByText(/Nearest facilities and the band of reach are known for distances only/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Nearest own|Band of reach/ })).toHaveCount(0);
  await expect(page.getByRole('slider', { name: /^Limit: drag it/ })).toHaveAttribute('aria-valuetext', /^48\sh$/);
  await view.open('/gaps?lang=en&h=48&in=650000&between=0,24');
  await expect(page.getByText(/^A parcel takes 0 to 24 h/).first()).toBeVisible();
});

test('partners in hours each carry a parcel alone, and the page says so', async ({ page }) => {
  const view = new OverviewPage(page);
  await view.open('/partners?lang=en&h=48');
  await expect(view.sentence).toContainText(/each carrying a parcel by itself, .* within 48\sh/);
  await expect(page.getByText(/each carries a parcel all the way by itself/)).toBeVisible();
});

for (const address of ['/?h=24', '/gaps?h=48', '/partners?h=48']) {
  for (const theme of ['light', 'dark']) {
    test(`${address} has no fault of accessibility, ${theme}`, async ({ page }) => {
      await new OverviewPage(page).open(`${address}&lang=en&theme=${theme}`);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}
