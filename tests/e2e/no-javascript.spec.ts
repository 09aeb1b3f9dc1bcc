import type { Page } from '@playwright/test';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

const words = async (page: Page) => (await page.getByRole('main').innerText()).replace(/\s/g, '');

for (const { kind, address } of samplePages())
  test(`${kind} ${address} is whole without JavaScript`, async ({ browser, page, baseURL }) => {
    await page.goto(address);
    const withScript = await words(page);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const plain = await context.newPage();
    await plain.goto(address);

    await expect(plain.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await words(plain)).length).toBeGreaterThanOrEqual(withScript.length * 0.95);
    await context.close();
  });

test.describe('on a phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  for (const { kind, address } of samplePages())
    test(`${kind} ${address} opens every fold`, async ({ page }) => {
      await page.goto(address);
      const folds = page.locator('details');
      for (let n = 0; n < Math.min(await folds.count(), 5); n += 1) {
        const fold = folds.nth(n);
        if (!(await fold.isVisible())) continue;
        const wasOpen = (await fold.getAttribute('open')) !== null;
        await fold.locator('summary').first().click();
        expect((await fold.getAttribute('open')) !== null).toBe(!wasOpen);
      }
    });

  test('the way to every main part of the site is there', async ({ page }) => {
    await page.goto('/');
    const menu = page.locator('header details').first();
    if (await menu.count()) await menu.locator('summary').click();
    for (const part of ['/laws/', '/suggestions/', '/courses/', '/stories/', '/participate/'])
      await expect(page.locator(`header a[href="${part}"]`).first()).toBeVisible();
  });
});
