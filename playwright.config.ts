import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './e2e/browser.ts';

/** This file runs again in each worker, which inherits the choices of the first run through the environment. */
process.env.CHROMIUM_PATH = browserPath();
process.env.HINTERLAND_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.HINTERLAND_PORT}`;

/** Tests without a tag run on the desktop, `@phone` on the phone, `@both` on both. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  webServer: { command: `npx vite preview --port ${process.env.HINTERLAND_PORT} --strictPort`, url: baseURL },
  use: {
    baseURL,
    locale: 'en-GB',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserFlags },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', grep: /@phone|@both/, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}
