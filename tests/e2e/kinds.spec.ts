import { findKindFaults, samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

test('the site has a page of every kind, and no page of an unknown kind', () => {
  expect(findKindFaults()).toEqual([]);
});

for (const { kind, address } of samplePages())
  test(`${kind} ${address} answers and says what it is`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
  });
