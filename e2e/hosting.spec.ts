import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { test as base, expect } from '@playwright/test';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const folder = '/x/';

/** A plain static host as many are: files of `dist/` below `/x/`, an index for a folder, 404.html with its status for all else. No headers of its own. */
function staticHost(): Server {
  return createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? normalize(pathname.slice(folder.length)) : null;
    if (path === 'data') {
      // A folder without its slash is sent on to it, as hosts do.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const wanted = path === '.' || path?.endsWith('/') ? join(path, 'index.html') : path;
    const bytes = wanted === null || wanted.startsWith('..') ? null : await readFile(join('dist', wanted)).catch(() => null);
    const type = bytes && wanted ? types[extname(wanted)] : types['.html'];
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': type ?? 'application/octet-stream' }).end(bytes ?? (await readFile('dist/404.html')));
  });
}

interface Host {
  /** Address of the folder that the product is served from. */
  readonly address: string;
  /** What went wrong on any page so far: errors, failed requests, requests to another origin. */
  readonly faults: readonly string[];
}

const test = base.extend<{ host: Host }>({
  host: async ({ context }, use) => {
    const server = staticHost();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const faults: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin) faults.push(`request to ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400 && response.request().resourceType() !== 'document') faults.push(`${response.status()} for ${response.url()}`);
    });
    await use({ address: `${origin}${folder}`, faults });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

const ready = () => performance.getEntriesByName('hinterland:ready').length === 1;

for (const { path, title } of [
  { path: '', title: /Overview/ },
  { path: '?tier=3,4', title: /Overview/ },
  { path: 'data', title: /Data/ },
  { path: 'data?by=villages#method-villages', title: /Data/ },
]) {
  test(`a static host below a folder serves "${path}"`, async ({ page, host }) => {
    await page.goto(`${host.address}${path}`);
    await page.waitForFunction(ready);
    await expect(page).toHaveTitle(title);
    expect(await page.evaluate(() => performance.getEntriesByName('hinterland:ready').map((mark) => (mark as PerformanceMark).detail.state))).toEqual([
      'answered',
    ]);
    expect(host.faults).toEqual([]);
  });
}

test('settings in a link below a folder are used, and links stay below it', async ({ page, host }) => {
  await page.goto(`${host.address}?tier=3,4`);
  await page.waitForFunction(ready);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tier 3 and 4 cities');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page).toHaveURL(`${host.address}data?tier=3,4`);
  await expect(page.getByRole('heading', { name: 'Method' })).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(`${host.address}?tier=3,4`);
  expect(host.faults).toEqual([]);
});

test('an address that is no page says so and leads to the views', async ({ page, host }) => {
  const response = await page.goto(`${host.address}gaps-of-old`);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(host.address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('out of reach');
  // The browser itself reports the status of the page that was asked for.
  expect(host.faults.filter((fault) => !/status of 404/.test(fault))).toEqual([]);
});
