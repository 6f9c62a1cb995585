import type { Page } from '@playwright/test';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { axeFaults } from './axe.ts';
import { balticsFile, dirtyFile, partnersFile, townCount } from './own-files.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 400_000 });

type OwnFile = ReturnType<typeof dirtyFile>;

async function choose(page: Page, ...files: OwnFile[]): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await opened).setFiles(files);
  for (const { name } of files) await expect(page.getByRole('region', { name: `File ${name}` }).getByText(/rows will load/)).toBeVisible({ timeout: 120_000 });
}

/** Drops a file as a hand does. */
async function drop(page: Page, { name, buffer }: OwnFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], fileName));
      return data;
    },
    [name, buffer.toString('base64')] as const,
  );
  await page.getByText('Drop files here, or').dispatchEvent('drop', { dataTransfer: transfer });
}

/** The browser keeps a set a moment after it is shown. */
async function stored(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('button', { name: `Delete ${title}` })).toBeVisible();
  await expect(page.getByText('Being kept: it is gone')).toHaveCount(0, { timeout: 60_000 });
}

test('a manager drops a GBK file in GCJ-02 with swapped rows and gets a right map, and finds it again', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/data?lang=en');
  await drop(page, dirtyFile());
  const card = page.getByRole('region', { name: 'File 顺丰.csv' });
  await expect(card.getByText(`${townCount - 4} of ${townCount + 3} rows will load; 7 are left out.`)).toBeVisible({ timeout: 120_000 });
  await expect(card.getByLabel('Encoding')).toHaveValue('gb18030');
  await expect(card.getByLabel('Coordinates are in')).toHaveValue('gcj02');
  await expect(card.getByText(/km south-east of the places they are named after/)).toBeVisible();
  await expect(card.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await card.getByLabel('What to do: Latitude and longitude are swapped').selectOption('fix');
  await expect(card.getByText(`${townCount + 1} of ${townCount + 3} rows will load; 2 are left out.`)).toBeVisible();
  const saved = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Download rejected rows' }).click();
  expect((await saved).suggestedFilename()).toBe('hinterland-rejected-顺丰.csv');
  await page.getByLabel('Name of the data set').fill('Jinhua');
  await page.getByRole('button', { name: 'Load and show' }).click();
  await expect(page).toHaveURL(/\/\?.*data=jinhua@[0-9a-f]{14}/, { timeout: 120_000 });
  await expect(page).toHaveURL(/in=330700/);
  await expect(overview.sentence).toContainText('of a point of 顺丰', { timeout: 120_000 });
  const link = page.url();
  const text = await overview.sentence.textContent();
  await stored(page, 'Jinhua');
  await page.goto('/');
  await page.goto(link);
  await expect(overview.sentence).toHaveText(text ?? '', { timeout: 120_000 });
  await page.goto('/data?lang=en');
  await expect(page.getByText(`${townCount + 1} facilities`, { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Delete Jinhua' }).click();
  await expect(page.getByText('No data set of your own is kept in this browser.')).toBeVisible();
  await page.goto(link);
  await expect(page.getByText('The link was made for other data', { exact: false })).toBeVisible({ timeout: 120_000 });
});

test("two partners' files: overlap, sharing, and the set as a file, by keyboard", async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/data?lang=en');
  await choose(page, dirtyFile(), partnersFile());
  await expect(page.getByText(/\d+ pairs of facilities of two networks lie within 200 m/)).toBeVisible({ timeout: 120_000 });
  const postal = page.getByRole('region', { name: 'File postal.csv' });
  await expect(postal.getByLabel('Decimal mark')).toHaveValue(',');
  await postal.getByLabel('Decimal mark').selectOption('.');
  await expect(postal.getByText('0 of 30 rows will load')).toBeVisible();
  await page.getByRole('button', { name: 'Remove postal.csv' }).click();
  await choose(page, partnersFile());
  await expect(postal.getByLabel('Decimal mark')).toHaveValue('.');
  await postal.getByLabel('Decimal mark').selectOption(',');
  await page.getByRole('button', { name: 'Merge all pairs' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Suspected duplicates' }).getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText(/^\d+ merged, 2 kept\.$/)).toBeVisible();
  await page.getByLabel('Name of the data set').focus();
  await page.keyboard.type('Two');
  const load = page.getByRole('button', { name: 'Load and show' });
  for (let presses = 0; presses < 24 && !(await load.evaluate((button) => button === document.activeElement)); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/data=two@/, { timeout: 120_000 });
  await expect(overview.sentence).toContainText('With 中国邮政', { timeout: 120_000 });
  await page.getByRole('link', { name: 'Partners' }).click();
  await expect(overview.sentence).toContainText('Together, 2 networks reach', { timeout: 120_000 });
  await expect(page.getByText(/All networks share \(supposed\)/).first()).toBeVisible();
  const overlap = await page
    .getByText(/Of \d+ pairs .* \d+ are merged .* 2 are kept/)
    .first()
    .textContent();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save Two as a file' }).click();
  const path = await (await saved).path();
  await page.getByRole('button', { name: 'Open the data that comes with Hinterland' }).click();
  await expect(overview.sentence).toContainText('Cainiao', { timeout: 120_000 });
  await page.goto('/data?lang=en');
  await page.getByRole('button', { name: 'Delete Two' }).click();
  await expect(page.getByText('No data set of your own is kept in this browser.')).toBeVisible();
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await opened).setFiles({ name: 'two.zip', mimeType: 'application/zip', buffer: await (await import('node:fs/promises')).readFile(path) });
  await page.getByRole('button', { name: 'Open Two' }).click();
  await expect(overview.sentence).toContainText('With 中国邮政', { timeout: 120_000 });
  await page.getByRole('link', { name: 'Partners' }).click();
  await expect(page.getByText(overlap ?? '').first()).toBeVisible({ timeout: 120_000 });
});

test('where facilities lie outside China, places of the world are their demand, and the views speak of them alone', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/data?lang=en');
  await choose(page, balticsFile());
  const card = page.getByRole('region', { name: 'File baltics.tsv' });
  await card.getByLabel('Load only rows by their').selectOption('network');
  await card.getByRole('checkbox', { name: 'Omniva: 9 rows' }).press('Space');
  await expect(card.getByText('8 of 22 rows will load; 1 are left out for a fault, and 13 because you do not want them.')).toBeVisible();
  await card.getByLabel('Load only rows by their').selectOption('All rows load');
  await expect(card.getByText('21 of 22 rows will load; 1 are left out.')).toBeVisible();
  await page.getByRole('button', { name: 'Use places of the world' }).click();
  for (const name of ['Estonia', 'Latvia', 'Lithuania']) await expect(page.getByRole('checkbox', { name })).toBeChecked();
  await page.getByRole('button', { name: /Use \d+ places as demand/ }).click();
  await expect(page.getByRole('region', { name: 'File GeoNames' }).getByText(/(\d+) of \1 rows will load/)).toBeVisible();
  await page.getByLabel('Name of the data set').fill('Baltics');
  await page.getByRole('button', { name: 'Load and show' }).click();
  await expect(page).toHaveURL(/data=baltics@/, { timeout: 120_000 });
  await expect(overview.sentence).toContainText('of a point of', { timeout: 120_000 });
  await expect(overview.sentence).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { name: 'Largest gaps, by district' })).toBeVisible();
  await page.getByRole('button', { name: 'Everywhere' }).click();
  await expect(page.getByLabel('Region').getByRole('option')).toHaveText(['Everywhere', 'Estonia', 'Latvia', 'Lithuania']);
  await page.getByLabel('Region').selectOption('Latvia');
  await expect(overview.sentence).toContainText('Latvia', { timeout: 60_000 });
  await page.getByRole('link', { name: 'Gaps' }).click();
  await expect(page.getByRole('link', { name: 'Jelgava' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Partners' }).click();
  const shares = page.getByRole('table', { name: /by tier and settlement, people/ });
  await expect(shares.getByRole('rowheader', { name: /Tier/ })).toHaveText(['Tier 3', 'Tier 4', 'Tier 5'], { timeout: 60_000 });
  await page.getByRole('link', { name: 'Routes' }).click();
  await expect(overview.sentence).toContainText('No parcel can be sent', { timeout: 60_000 });
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const sources = page.getByRole('table', { name: /sources/i });
  await expect(sources.getByRole('row', { name: /GeoNames.*CC BY 4\.0/ })).toBeVisible();
  await expect(page.getByText(/census|prefecture-level|State Post Bureau/)).toHaveCount(0);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('what was loaded stays as it was when making is cancelled and when the tab is closed in the midst of it', async ({ page, context }) => {
  const overview = new OverviewPage(page);
  await overview.open('/data?lang=en');
  await choose(page, partnersFile());
  await page.getByLabel('Name of the data set').fill('First');
  await page.getByRole('button', { name: 'Load and show' }).click();
  await expect(overview.sentence).toContainText('of a point of 中国邮政', { timeout: 120_000 });
  const [link, text] = [page.url(), await overview.sentence.textContent()];
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await choose(page, dirtyFile());
  await page.getByLabel('Name of the data set').fill('Second');
  await page.getByLabel('The networks that come with the product').selectOption('shipped');
  await page.getByRole('button', { name: 'Load and show' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. What was loaded before is unchanged.')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Load and show' }).click();
  await expect(page.getByText('Making the data set')).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto(link);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(text ?? '', { timeout: 120_000 });
  await again.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(again.getByRole('button', { name: 'Open First' })).toBeVisible();
  await expect(again.getByRole('button', { name: 'Open Second' })).toHaveCount(0);
});

test('a browser whose storage is full has the data set until the page closes, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const overview = new OverviewPage(page);
  await overview.open('/data?lang=en');
  await choose(page, partnersFile());
  await page.getByRole('button', { name: 'Load and show' }).click();
  await expect(overview.sentence).toContainText('of a point of 中国邮政', { timeout: 120_000 });
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByText('The browser refused to keep it', { exact: false })).toBeVisible();
});

test('a Parquet file packed with snappy is read under the policy of the page, and what shares a point is marked as approximate', async ({ page }) => {
  const data = { name: ['义乌', '佛堂', '赤岸'], network: ['SF', 'SF', 'SF'], lng: [120.07, 120.2, 120.2], lat: [29.31, 29.4, 29.4] };
  const columnData = Object.entries(data).map(([name, values]) => ({ name, data: values }));
  const overview = new OverviewPage(page);
  await overview.open('/data?lang=en');
  await choose(page, { name: 'offices.parquet', mimeType: 'application/octet-stream', buffer: Buffer.from(parquetWriteBuffer({ columnData })) });
  await expect(page.getByText('3 of 3 rows will load')).toBeVisible();
  await expect(
    page.getByText('2 rows stand on a point with others of their network and kind (points: 1, most rows on one: 2)', { exact: false }),
  ).toBeVisible();
  await page.getByLabel('What to do: Same network, kind and position as an earlier row').selectOption('Keep, as approximate');
  await page.getByRole('button', { name: 'Load and show' }).click();
  await expect(overview.sentence).toContainText('of a point of SF', { timeout: 120_000 });
  await expect(page.getByText('2 facilities of this data set have an approximate position.')).toBeVisible();
  const near = new URL(page.url());
  near.searchParams.set('at', '29.4,120.2,12');
  await stored(page, 'My networks');
  await page.goto(near.href);
  await page.getByRole('button', { name: 'List what is in view' }).click();
  await page.getByRole('region', { name: 'In view', exact: true }).getByRole('button', { name: /SF/ }).first().click();
  await expect(page.getByText('Its position is approximate: several facilities of its file share it.', { exact: false })).toBeVisible();
});

test('a file that cannot be read says what to do, and one that is removed is gone', async ({ page }) => {
  await new OverviewPage(page).open('/data?lang=en');
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await opened).setFiles({ name: 'map.kml', mimeType: 'text/xml', buffer: Buffer.from('<?xml version="1.0"?><kml/>') });
  await expect(page.getByText('This is KML. Save it as GeoJSON', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load and show' })).toBeDisabled();
  await page.getByRole('button', { name: 'Remove map.kml' }).click();
  await expect(page.getByText('This is KML', { exact: false })).toBeHidden();
  await page.getByLabel('Or the address of a file on this site').fill('https://example.org/offices.csv');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(page.getByRole('link', { name: 'https://example.org/offices.csv' })).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`the wizard has no fault of accessibility, ${theme}`, async ({ page }) => {
    await new OverviewPage(page).open(`/data?lang=en&theme=${theme}`);
    await choose(page, dirtyFile(), partnersFile(), balticsFile());
    await expect(page.getByText(/pairs of facilities/)).toBeVisible({ timeout: 120_000 });
    await page.getByLabel('Load only rows by their').last().selectOption('network');
    await page.getByRole('checkbox', { name: 'LP Express: 8 rows' }).check();
    await page.getByRole('button', { name: 'Use places of the world' }).click();
    await expect(page.getByRole('checkbox', { name: 'Lithuania' })).toBeChecked();
    expect(await axeFaults(page)).toEqual([]);
  });
}
