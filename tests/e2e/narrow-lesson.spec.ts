import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { expect, test } from '../support/e2e/test.ts';

test('a lesson with pinyin on and everything open never scrolls sideways at 320 px', async ({
  page,
}) => {
  await page.goto('/courses/birth-of-a-regulation/who-proposes/');
  await page.getByRole('button', { name: '拼音' }).click();
  await expect(page.locator('ruby').first()).toBeVisible();
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => (one.open = true)),
  );
  expect(await findOverflows(page, [320])).toEqual([]);
});

test('a table that scrolls on a narrow screen is reached by keys, and has a name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/courses/food-safety/label-and-ledger/');
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => (one.open = true)),
  );
  await expect(page.getByRole('table', { name: /^表格：日期/ }).first()).toBeVisible();
  expect(await findViolations(page, true)).toEqual([]);
});
