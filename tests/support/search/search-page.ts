import type { Locator, Page } from '@playwright/test';

/** The parts of the search page that tests look at. */
export const results = (page: Page): Locator => page.locator('[data-search-result]');
export const count = (page: Page): Locator => page.locator('[data-search-count]');
export const near = (page: Page): Locator => page.locator('[data-search-near]');
export const box = (page: Page): Locator => page.locator('[data-search-input]');

export const search = (page: Page, query: string) =>
  page.goto(`/search/?q=${encodeURIComponent(query)}`);
