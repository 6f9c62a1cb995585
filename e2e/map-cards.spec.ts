import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

const city = '/?at=30.25,120.15,12';

/** The map, the card that is pinned, and the card beside the pointer. */
function partsOf(page: Page) {
  const map = page.locator('.leaflet-container');
  return { map, card: page.getByRole('region', { name: 'Pinned on the map' }), tip: map.locator('[data-side]') };
}

async function middleOf(map: Locator): Promise<{ x: number; y: number }> {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A spot where several facilities stand on each other: found by pointing, as a reader would. */
async function findStack(page: Page, map: Locator, tip: Locator): Promise<{ x: number; y: number }> {
  const middle = await middleOf(map);
  await expect(page.getByRole('region', { name: /Facilities in view/ })).toBeVisible();
  for (let ring = 0; ring < 40; ring++) {
    for (let step = -ring; step <= ring; step++) {
      const at = { x: middle.x + step * 5, y: middle.y + ring * 5 };
      await page.mouse.move(at.x, at.y);
      const found = tip.getByText(/more on this spot/);
      if (!(await found.isVisible())) continue;
      // What is shown may still be of the step before.
      await page.waitForTimeout(200);
      if (await found.isVisible()) return at;
    }
  }
  throw new Error('No stack of facilities near the middle of the map.');
}

test('pointing shows a card, a click pins it, it follows a filter, and Escape lets it go', async ({ page }) => {
  await new OverviewPage(page).open('/?at=29.5,120,7');
  const { map, card, tip } = partsOf(page);
  const { x, y } = await middleOf(map);
  await page.mouse.move(x, y);
  await expect(tip).toContainText(/Around .*people.*remain/s);
  const name = await tip.locator('div').first().textContent();
  await page.mouse.click(x, y);
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(name ?? '');
  await expect(tip).toHaveCount(0);
  const people = card.getByRole('row', { name: /^People/ });
  await expect(people).toContainText('%');
  await expect(card.getByRole('listitem')).toHaveCount(4);
  await expect(card).toContainText(/\d+.% of these people live in townships whose position is known/);

  const before = (await people.textContent()) ?? '';
  await page
    .getByRole('button', { name: /within/i })
    .first()
    .click();
  const limit = page.getByRole('dialog').getByRole('textbox');
  await limit.fill('0.8');
  await limit.press('Enter');
  await expect(page).toHaveURL(/km=0\.8/);
  await expect(people).not.toHaveText(before);
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(name ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card).toBeVisible();

  await card.getByRole('button', { name: /Show only/ }).click();
  await expect(page).toHaveURL(/in=33\d{4}/);
  await expect(card.getByRole('button', { name: /Show only/ })).toHaveCount(0);
  await card.getByRole('button', { name: 'Close the card' }).focus();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(map).toBeFocused();
});

test('a region says what it lies in', async ({ page }) => {
  await new OverviewPage(page).open('/?at=29.5,120,8&unit=county');
  const { map, card } = partsOf(page);
  const { x, y } = await middleOf(map);
  await page.mouse.click(x, y);
  await expect(card).toContainText(/County/);
  await expect(card).toContainText(/, Zhejiang/);
});

test('a facility goes before its area, and those on its spot are stepped through', async ({ page }) => {
  await new OverviewPage(page).open(city);
  const { map, card, tip } = partsOf(page);
  const { x, y } = await findStack(page, map, tip);
  await page.mouse.click(x, y);
  await expect(card.getByText(/^1 of \d+ on this spot$/)).toBeVisible();
  await expect(card).toContainText(/Hangzhou, Zhejiang/);
  await expect(card).toContainText(/since \d{4}|\d{4} until \d{4}/);
  await expect(card).toContainText(/modelled \(model: /);
  await expect(card).toContainText(/parcels a day/);
  const id = card.locator('dd').last();
  const first = (await id.textContent()) ?? '';
  await card.getByRole('button', { name: 'Next facility on this spot' }).click();
  await expect(card.getByText(/^2 of \d+ on this spot$/)).toBeVisible();
  await expect(id).not.toHaveText(first);
  await card.getByRole('button', { name: 'Previous facility on this spot' }).click();
  await expect(id).toHaveText(first);
});

test('the legend counts the facilities in view by network and by kind', async ({ page }) => {
  await new OverviewPage(page).open(city);
  const legend = page.getByRole('region', { name: /Facilities in view/ });
  const sums = async () => {
    const [networks, byKind] = await legend.getByRole('list').all();
    const sum = async (list: Locator) => {
      const texts = await list.getByRole('listitem').allTextContents();
      return texts.reduce((all, text) => all + Number(text.replace(/[^\d]/g, '')), 0);
    };
    return { title: Number((await legend.getAttribute('aria-label'))?.replace(/[^\d]/g, '')), networks: await sum(networks), kinds: await sum(byKind) };
  };
  await expect(legend).toContainText('China Post');
  const near = await sums();
  expect(near.networks).toBe(near.title);
  expect(near.kinds).toBe(near.title);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await sums()).title).toBeGreaterThan(near.title);
});

test('by keyboard alone: what is in the middle is shown and read, Enter pins it and takes the focus, Escape gives it back', async ({ page }) => {
  await new OverviewPage(page).open('/?at=29.5,120,7');
  const { map, card, tip } = partsOf(page);
  for (let press = 0; press < 40 && !(await map.evaluate((element) => element === document.activeElement)); press++) await page.keyboard.press('Tab');
  await expect(map).toBeFocused();
  await expect(tip).toContainText(/Around/);
  await expect(map.getByRole('status')).toContainText(/remain/);
  const first = await map.getByRole('status').textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(map.getByRole('status')).not.toHaveText(first ?? '');
  await expect(map.getByRole('status')).toContainText(/remain/);
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await expect(card).toContainText(/Around/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(map).toBeFocused();
});

test('a tap on a phone opens the card at the lower edge', { tag: '@phone' }, async ({ page }) => {
  await new OverviewPage(page).open('/?at=29.5,120,7');
  const { map, card } = partsOf(page);
  await map.scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(map);
  await page.touchscreen.tap(x, y - 60);
  await expect(card).toContainText(/Around/);
  const box = await card.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(page.viewportSize()?.height);
  expect(box?.width).toBe(page.viewportSize()?.width);
  await card.getByRole('button', { name: 'Close the card' }).tap();
  await expect(card).toHaveCount(0);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds no fault with a pinned card in the ${theme} theme`, { tag: '@both' }, async ({ page }) => {
    await new OverviewPage(page).open(`${city}&theme=${theme}`);
    const { map, card } = partsOf(page);
    await map.focus();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(card.getByText(/%|parcels a day/).first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}
