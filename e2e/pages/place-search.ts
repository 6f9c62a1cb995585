import type { Locator, Page } from '@playwright/test';

/** The search in the header. */
export class PlaceSearch {
  readonly field: Locator;
  readonly finds: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('combobox', { name: 'Search a place' });
    this.finds = page.getByRole('listbox', { name: 'Places found' }).getByRole('option');
  }

  /** Opens the field where the page is too narrow for it, and types as a reader does. */
  async type(text: string): Promise<void> {
    const opener = this.page.getByRole('button', { name: 'Search a place', exact: true });
    await this.field.or(opener).waitFor();
    if (await opener.isVisible()) await opener.click();
    await this.field.pressSequentially(text);
  }
}
