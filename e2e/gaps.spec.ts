import Papa from 'papaparse';
import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { mostlyClosedBy, recomputedBy } from './recompute.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 240_000 });

const spaced = (text: string | null) => (text ?? '').replace(/\s/g, ' ');

test('the worst-covered tier-4 prefecture of Sichuan: who could close it, sent on', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps?tier=4&in=510000');
  expect(await gaps.readyState()).toBe('answered');
  // Two presses before the page has drawn the first: most first, then least first.
  await page.getByRole('button', { name: 'People in reach' }).dblclick();
  await expect(page).toHaveURL('/gaps?tier=4&in=510000&sort=share_people');
  const worst = page.getByRole('row').nth(1);
  await expect(worst.getByRole('rowheader')).toContainText('Yibin');
  await expect(worst).toContainText('China Post');
  const rows = Papa.parse<Record<string, string>>(await gaps.download('gaps'), { header: true, skipEmptyLines: true }).data;
  expect(rows[0]).toMatchObject({ unit: 'prefecture', code: '511500', name_en: 'Yibin', tier: '4', partner_network: 'china-post' });
  await worst.getByRole('link', { name: 'Yibin' }).click();
  await expect(page).toHaveURL('/gaps?tier=4&in=511500&unit=county&sort=share_people');
  await expect(page.getByRole('navigation', { name: 'Way to this region' })).toContainText('Sichuan');
});

test('the same with the keyboard only', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps?tier=4&in=510000&sort=share_people');
  await page.getByRole('button', { name: 'Columns' }).focus();
  const yibin = page.getByRole('link', { name: 'Yibin' });
  for (let tabs = 0; tabs < 20 && !(await yibin.evaluate((link) => link === document.activeElement)); tabs++) await page.keyboard.press('Tab');
  await expect(yibin).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row').nth(2).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/gaps?tier=4&in=511500&unit=county&sort=share_people');
});

test('41,000 places are listed, and the last is reached by the End key', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps?unit=place');
  const table = page.getByRole('table', { name: /Gaps by places/ });
  const count = Number(await table.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(40_000);
  await table.getByRole('row').nth(1).getByRole('rowheader').getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(table.locator(`tr[aria-rowindex="${count}"]`).getByRole('rowheader').getByRole('button')).toBeFocused();
});

test('every row of the downloaded list is a recomputation from the two raw files', async ({ page }) => {
  // 217,000 demand points against 230,000 facilities, by hand.
  test.setTimeout(480_000);
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps');
  const rows = Papa.parse<Record<string, string>>(await gaps.download('gaps'), { header: true, skipEmptyLines: true }).data;
  await gaps.open('/data');
  const facilities = await gaps.download('facilities');
  const demand = await gaps.download('demand');
  const lowerTiers = ['3', '4', '5'];
  const rule = {
    own: ['cainiao', 'sto', 'yto', 'zto', 'yunda', 'best', 'other'],
    opened: ['china-post'],
    kinds: ['service-point', 'agency', 'station'],
    year: 2014,
    km: 3,
    inScope: (row: Record<string, string>) => lowerTiers.includes(row.tier) || row.settlement === 'rural',
  };
  const expected = recomputedBy(facilities, demand, rule, (row) => row.prefecture);
  expect(rows.length).toBeGreaterThan(330);
  expect(rows.map(({ code }) => code).sort()).toEqual([...expected.keys()].sort());
  const columns = ['people', 'parcels', 'villages'] as const;
  for (const row of rows) {
    const prefecture = expected.get(row.code);
    if (!prefecture) throw new Error(`${row.code} is listed and has no demand.`);
    const { total, after } = prefecture;
    expect([row.code, ...columns.map((column) => Number(row[column]))]).toEqual([row.code, ...columns.map((column) => total[column])]);
    const uncovered = columns.map((column) => Number(row[`uncovered_${column}`]));
    expect([row.code, ...uncovered]).toEqual([row.code, ...columns.map((column) => total[column] - after[column])]);
    expect([row.code, row.share_people, row.closes]).toEqual([row.code, (after.people / total.people).toFixed(6), mostlyClosedBy(prefecture)]);
  }
});

test('a target says who misses it, and a broken file of settings says so', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps?in=510000');
  await page.getByRole('textbox', { name: 'Target' }).fill('95 %');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/gaps?in=510000&target=0.95');
  await expect(page.getByText(/prefectures miss 95 %/)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.getByText(/x\.json cannot be read/)).toBeVisible();
  await gaps.open('/gaps?in=510000&area=_p~iF~ps%7CU_ulLnnqC_mqNvxq%60%40');
  expect(await gaps.readyState()).toBe('empty');
  expect(spaced(await page.locator('main').textContent())).toContain('it may lie in the sea');
});

test('charts filter each other: a band of distance, a depth, and the way back', async ({ page }) => {
  const gaps = new OverviewPage(page);
  await gaps.open('/gaps?in=510000');
  const bars = page.getByRole('region', { name: 'How far the nearest facility is' });
  await expect(bars.getByRole('slider', { name: 'Band from, km' })).toBeVisible();
  const plot = await bars.locator('.recharts-cartesian-grid').boundingBox();
  if (!plot) throw new Error('The bars are not drawn.');
  const at = (km: number) => [plot.x + (plot.width * km) / 50, plot.y + plot.height / 2] as const;
  await page.mouse.move(...at(2.5));
  await page.mouse.down();
  await page.mouse.move(...at(6.5), { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL('/gaps?in=510000&between=2,7');
  await page.getByRole('slider', { name: 'Band to, km' }).press('ArrowRight');
  await expect(page).toHaveURL('/gaps?in=510000&between=2,7.25');
  await page.getByRole('button', { name: /^No network within the limit:/ }).click();
  await expect(page).toHaveURL('/gaps?in=510000&between=2,7.25&depth=0');
  // Without any network within 3 km no one is in reach at 3 km.
  await expect(page.getByText('Within 3 km: 0.0', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /^Remove: Nearest facility 2 to 7.25 km/ }).click();
  await page.getByRole('button', { name: /^Remove: No network/ }).click();
  await expect(page).toHaveURL('/gaps?in=510000');
});

test('a region is compared with any other, found by name', async ({ page }) => {
  await new OverviewPage(page).open('/gaps?in=510000');
  await page
    .getByRole('combobox', { name: 'Compare with any region' })
    .or(page.getByRole('textbox', { name: 'Compare with any region' }))
    .fill('kaili');
  await page.getByRole('option', { name: /Kaili/ }).first().click();
  await expect(page).toHaveURL('/gaps?in=510000&compare=in:522601');
  await expect(page.getByText(/Here \d.* are in reach, Kaili: \d/)).toBeVisible();
});

test('a printed report of the country has the first rows of the list and the charts', async ({ page }) => {
  await new OverviewPage(page).open('/gaps');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr[aria-rowindex]')).toHaveCount(60);
  await expect(page.getByText('The first 60 are printed; the file holds all.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How far the nearest facility is' })).toBeVisible();
});

for (const [address, width] of [
  ['/gaps?lang=en&theme=light', 1440],
  ['/gaps?lang=en&theme=light&between=2,10&depth=1', 390],
  ['/gaps?lang=zh&theme=dark&in=510000&unit=county&target=0.95', 1440],
  ['/gaps?lang=zh&theme=dark&area=_p~iF~ps%7CU_ulLnnqC_mqNvxq%60%40', 390],
] as const) {
  test(`axe finds no fault at ${address}, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await new OverviewPage(page).open(address);
    expect(await axeFaults(page)).toEqual([]);
  });
}
