import { readFile } from 'node:fs/promises';
import { OverviewPage } from './pages/overview-page.ts';
import { expect, test } from './test.ts';

/** The plain link has answers of its own before a table is read. */
const otherLink = '/?by=villages';

test.describe('when data is missing or damaged', () => {
  test('a table that answers need: the page says which file and what, and a retry recovers', async ({ page, allowed }) => {
    allowed.push(/404/);
    await page.route('**/data/places.columns', (route) => route.fulfill({ status: 404 }));
    const overview = new OverviewPage(page);
    await overview.open(otherLink);
    expect(await overview.readyState()).toBe('failed');
    await expect(page.getByRole('alert')).toContainText('places.columns: could not be fetched; the host answered 404.');
    await page.unroute('**/data/places.columns');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(overview.sentence).toContainText('stay out of reach');
  });

  test('a table that fails after the plain link was answered: the page says so, and a retry recovers', async ({ page, allowed }) => {
    allowed.push(/404/);
    await page.route('**/data/places.columns', (route) => route.fulfill({ status: 404 }));
    const overview = new OverviewPage(page);
    await overview.open();
    expect(await overview.readyState()).toBe('answered');
    await expect(page.getByRole('alert')).toContainText('places.columns: could not be fetched; the host answered 404.');
    await page.unroute('**/data/places.columns');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(overview.sentence).toContainText('stay out of reach');
  });

  test('a table cut short', async ({ page }) => {
    const whole = await readFile('public/data/facilities.columns');
    await page.route('**/data/facilities.columns', (route) => route.fulfill({ body: whole.subarray(0, whole.length / 2) }));
    await new OverviewPage(page).open();
    await expect(page.getByRole('alert')).toContainText(/facilities\.columns: .*cut short/);
  });

  test('a table that answers can do without: the rest works and the page says what is missing', async ({ page, allowed }) => {
    allowed.push(/503/);
    await page.route('**/data/volumes.columns', (route) => route.fulfill({ status: 503 }));
    const overview = new OverviewPage(page);
    await overview.open(otherLink);
    expect(await overview.readyState()).toBe('partial');
    await expect(overview.sentence).toContainText('stay out of reach');
    await expect(page.getByText(/volumes\.columns: could not be fetched; the host answered 503\./).first()).toBeVisible();
  });

  test('what sharing gives fails alone: headline and map of Partners say so, and one retry recovers both', async ({ page }) => {
    // Asked about other data than is loaded, the worker refuses.
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Object.assign(window, { refused: 'sharing' });
      Worker.prototype.postMessage = function (message: { job?: string; dataHash?: string }, ...rest: never[]) {
        if (message.job !== undefined && message.job === Reflect.get(window, 'refused')) message.dataHash = 'other';
        Reflect.apply(postMessage, this, [message, ...rest]);
      };
    });
    const partners = new OverviewPage(page);
    await partners.open('/partners?by=villages');
    expect(await partners.readyState()).toBe('failed');
    await expect(partners.sentence).toContainText('Together');
    const said = page.getByRole('alert').filter({ hasText: 'The data was changed while this was being worked out.' });
    await expect(said).toHaveCount(2);
    await expect(page.getByRole('region', { name: 'Map of reach' }).getByRole('alert').first()).toBeVisible();
    await page.evaluate(() => Object.assign(window, { refused: null }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(said).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'Gains and gives of each side' })).toBeVisible();
    await expect(page.locator('.leaflet-container')).toBeVisible();
  });

  test('a worker that stops: a message, and a retry that recovers', async ({ page, allowed }) => {
    allowed.push(/out of memory/);
    // The first worker throws as soon as it has answered once; the next ones are sound.
    await page.addInitScript(() => {
      const Sound = window.Worker;
      let started = 0;
      window.Worker = class extends Sound {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          started += 1;
          if (started === 1) setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })), 0);
        }
      };
    });
    const overview = new OverviewPage(page);
    await overview.open(otherLink);
    expect(await overview.readyState()).toBe('failed');
    await expect(page.getByRole('alert')).toContainText('out of memory');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(overview.sentence).toContainText('stay out of reach');
  });
});
