import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };
const elder = JSON.stringify({ elder: true });

/** Every look whole, where `npm test` sees the structure once and the colours twice. */
const looks = [
  { name: '浅色、手机', colorScheme: 'light', viewport: phone },
  { name: '深色、桌面', colorScheme: 'dark', viewport: desktop },
  { name: '长辈版、手机', colorScheme: 'light', viewport: phone, stored: elder },
  { name: '长辈版、桌面', colorScheme: 'dark', viewport: desktop, stored: elder },
] as const;

for (const { name, stored, ...look } of looks.map((one) => ({ stored: '', ...one })))
  test.describe(name, () => {
    test.use(look);
    test.beforeEach(async ({ page }) => {
      await page.addInitScript((comfort) => {
        if (comfort) localStorage.setItem('lawecho.comfort', comfort);
      }, stored);
    });
    for (const { kind, address } of samplePages())
      test(`${kind} ${address} meets WCAG 2.2 AA`, async ({ page }) => {
        await page.goto(address);
        expect(await findViolations(page, true)).toEqual([]);
      });
  });

test.describe('every width', () => {
  for (const { kind, address } of samplePages())
    for (const comfort of ['', elder])
      test(`${kind} ${address} never scrolls sideways${comfort && ' in 长辈版'}`, async ({
        page,
      }) => {
        await page.addInitScript((value) => {
          if (value) localStorage.setItem('lawecho.comfort', value);
        }, comfort);
        await page.goto(address);
        const widths = Array.from({ length: 57 }, (_, n) => 320 + 20 * n);
        expect(await findOverflows(page, widths)).toEqual([]);
      });
});
