import { findOverflows } from '../support/e2e/find-overflow.ts';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

const widths = [320, 360, 414, 600, 768, 1024, 1280, 1440];

for (const { kind, address } of samplePages())
  test(`${kind} ${address} says what it is and never scrolls sideways from 320 to 1440 px`, async ({
    page,
  }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    expect(await findOverflows(page, widths)).toEqual([]);
  });
