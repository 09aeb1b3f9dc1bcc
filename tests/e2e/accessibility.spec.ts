import { findViolations } from '../support/e2e/find-violations.ts';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

/** Light on a desktop and dark on a phone: each colour and each layout is seen once. */
const looks = [
  { name: '浅色、桌面', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: '深色、手机', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

for (const { name, ...look } of looks)
  test.describe(name, () => {
    test.use(look);
    for (const { kind, address } of samplePages())
      test(`${kind} ${address} meets WCAG 2.2 AA`, async ({ page }) => {
        await page.goto(address);
        expect(await findViolations(page, look.colorScheme === 'light')).toEqual([]);
      });
  });
