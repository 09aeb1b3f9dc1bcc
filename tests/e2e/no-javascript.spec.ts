import type { Page } from '@playwright/test';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

test.use({ viewport: { width: 360, height: 780 } });

const words = async (page: Page) => (await page.getByRole('main').innerText()).replace(/\s/g, '');

async function expectFoldsToOpen(page: Page): Promise<void> {
  const folds = page.locator('details:visible');
  for (let n = 0; n < Math.min(await folds.count(), 5); n += 1) {
    const fold = folds.nth(n);
    const isOpen = () => fold.evaluate((details: HTMLDetailsElement) => details.open);
    const before = await isOpen();
    await fold.locator('summary').first().click();
    expect(await isOpen()).toBe(!before);
  }
}

for (const { kind, address } of samplePages())
  test(`${kind} ${address} is whole without JavaScript`, async ({ browser, page, baseURL }) => {
    await page.goto(address);
    const withScript = await words(page);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
      ...(baseURL && { baseURL }),
    });
    const plain = await context.newPage();
    await plain.goto(address);
    await expect(plain.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await words(plain)).length).toBeGreaterThanOrEqual(withScript.length * 0.95);
    await expectFoldsToOpen(plain);
    await context.close();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a phone shows the way to every main part of the site', async ({ page }) => {
    await page.goto('/');
    for (const part of ['/laws/', '/suggestions/', '/courses/', '/stories/', '/participate/'])
      await expect(page.locator(`header a[href="${part}"]`).first()).toBeVisible();
  });
});
