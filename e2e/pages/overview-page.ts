import type { Locator, Page } from '@playwright/test';

/** The Overview as a reader sees it. */
export class OverviewPage {
  readonly sentence: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.sentence = page.getByRole('heading', { level: 1 });
  }

  /** Opens an address and waits until the page shows its answer. */
  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForFunction(() => performance.getEntriesByName('hinterland:ready').length === 1);
  }

  /** How the page ended: answered, empty, partial or failed. */
  readyState(): Promise<string> {
    return this.page.evaluate(() => (performance.getEntriesByName('hinterland:ready')[0] as PerformanceMark).detail.state);
  }

  /** Presses a download button and gives the text of the file. */
  async download(table: string): Promise<string> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: `Download CSV: ${table}` }).click();
    const download = await waiting;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
}
