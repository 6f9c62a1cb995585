import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { PlaceSearch } from './pages/place-search.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const kaili = /\/\?tier=4&settlement=rural&in=522601$/;

/** What an act puts on the clipboard. */
async function copiedBy(page: Page, act: () => Promise<void>): Promise<string> {
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await act();
  await expect.poll(read).not.toBe('');
  return read();
}

/** Goes on by Tab until an element has the focus. */
async function tabTo(target: Locator): Promise<void> {
  for (let press = 0; press < 40 && !(await target.evaluate((element) => element === document.activeElement)); press++)
    await target.page().keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** The colleague who is sent the link reads the same sentence. */
async function expectSameSentence(page: Page, link: string): Promise<void> {
  const overview = new OverviewPage(page);
  await expect(overview.sentence).toContainText('In rural areas of tier 4 cities of Kaili');
  const sent = await overview.sentence.textContent();
  await page.goto('about:blank');
  await overview.open(link);
  await expect(overview.sentence).toHaveText(sent ?? '');
}

test('a manager finds 凯里 by `kl`, sets tier 4 and rural, sends the link', async ({ page }) => {
  const search = new PlaceSearch(page);
  await new OverviewPage(page).open();
  await search.type('kl');
  await expect(search.finds.first()).toHaveText(/Kaili 凯里市.*Qiandongnan, Guizhou/);
  expect(await axeFaults(page)).toEqual([]);
  await search.finds.first().click();
  await expect(page).toHaveURL('/?in=522601');
  await expect(page).toHaveTitle('Kaili · Overview · Hinterland');
  await page.getByRole('button', { name: 'Change: All tiers' }).click();
  await page.getByRole('checkbox', { name: 'Tier 4' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change: All settlements' }).click();
  await page.getByRole('checkbox', { name: 'Rural' }).check();
  await page.keyboard.press('Escape');
  const link = await copiedBy(page, () => page.getByRole('button', { name: 'Copy link' }).click());
  expect(link).toMatch(kaili);
  await expect(page).toHaveTitle('Kaili, tier 4, rural · Overview · Hinterland');
  await expectSameSentence(page, link);
});

test('a manager does the same by keyboard alone', async ({ page }) => {
  const search = new PlaceSearch(page);
  await new OverviewPage(page).open();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  // Enter comes before the finds, and is honoured.
  await page.keyboard.type('kl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?in=522601');
  await expect(search.field).toHaveValue('');
  for (const [chip, choice] of [
    ['Change: All tiers', 'Tier 4'],
    ['Change: All settlements', 'Rural'],
  ]) {
    await tabTo(page.getByRole('button', { name: chip }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('checkbox', { name: choice }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
  }
  await tabTo(page.getByRole('button', { name: 'Copy link' }));
  const link = await copiedBy(page, () => page.keyboard.press('Enter'));
  expect(link).toMatch(kaili);
  await expectSameSentence(page, link);
});

test('a manager does the same on a phone, and the focus comes back', { tag: '@phone' }, async ({ page }) => {
  const search = new PlaceSearch(page);
  await new OverviewPage(page).open();
  await search.type('kl');
  await expect(search.field).toBeFocused();
  await expect(search.finds.first()).toContainText('凯里市');
  expect(await axeFaults(page)).toEqual([]);
  await search.finds.first().tap();
  await expect(page).toHaveURL('/?in=522601');
  await expect(page.getByRole('button', { name: 'Search a place' })).toBeFocused();
  await page.getByRole('button', { name: 'Filters' }).tap();
  await page.getByRole('checkbox', { name: 'Tier 4' }).tap();
  await page.getByRole('checkbox', { name: 'Rural' }).tap();
  const link = await copiedBy(page, () => page.getByRole('button', { name: 'Copy link' }).tap());
  expect(link).toMatch(kaili);
  await page.getByRole('button', { name: 'Close the filters' }).tap();
  await expectSameSentence(page, link);
});

test('a phone prints without the sheet that asked for it', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed over ${document.querySelectorAll('[role="dialog"]').length} dialogs`;
    };
  });
  await new OverviewPage(page).open();
  await page.getByRole('button', { name: 'Filters' }).tap();
  await page.getByRole('button', { name: 'Print' }).tap();
  await expect(page).toHaveTitle('printed over 0 dialogs');
});

test('a township is shown near enough within its county, and each way of writing finds it', async ({ page }) => {
  const search = new PlaceSearch(page);
  await new OverviewPage(page).open();
  for (const text of ['旁海', 'panghai', 'Pang Hai', 'panghaizhen']) {
    await search.field.fill(text);
    await expect(search.finds.first()).toContainText('旁海镇');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\?in=522601&at=[\d.]+,[\d.]+,11$/);
});

test('from another view a find leads to the Overview and keeps the settings', async ({ page }) => {
  const search = new PlaceSearch(page);
  await new OverviewPage(page).open('/data?km=5');
  await search.type('guizhou');
  await search.finds.filter({ hasText: 'Province' }).click();
  await expect(page).toHaveURL('/?in=520000&km=5');
  await expect(page.getByRole('status').filter({ hasText: 'Guizhou · Overview · Hinterland' })).toBeAttached();
});

test('a search that is wanted before its program is there has the focus when it comes', async ({ page }) => {
  const search = new PlaceSearch(page);
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/assets/parts-*.js', (route) => asked.then(() => route.continue()));
  await new OverviewPage(page).open();
  await page.getByRole('button', { name: 'Search a place: ' }).click();
  await expect(search.field).toHaveCount(0);
  send();
  await expect(search.field).toBeFocused();
  await page.keyboard.type('kl');
  await expect(search.finds.first()).toContainText('凯里市');
});

test('names that cannot be loaded: the search says so, and a retry recovers', async ({ page, allowed }) => {
  allowed.push(/404/);
  await page.route('**/data/place-names.columns', (route) => route.fulfill({ status: 404 }));
  const search = new PlaceSearch(page);
  await new OverviewPage(page).open();
  await search.type('kl');
  await expect(page.getByText('place-names.columns: could not be fetched; the host answered 404.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.unroute('**/data/place-names.columns');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(search.finds.first()).toContainText('凯里市');
});

test('the sentence is copied with its range, its data and its link', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?km=5');
  const text = await copiedBy(page, () => page.getByRole('button', { name: 'Copy sentence' }).click());
  const [sentence, range, data, link] = text.split('\n');
  expect(sentence).toBe(await overview.sentence.textContent());
  expect(range).toMatch(/^Modelled: .*by modelling choice$/);
  expect(data).toMatch(/^Data: [\w-]+@[0-9a-f]+$/);
  expect(link).toBe(page.url());
});
