import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { samplePages } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Light on a desktop and dark on a phone: each colour and each layout is seen once. */
const looks = [
  { name: '浅色、桌面', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: '深色、手机', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

/** Structure is the same in every look; only colours and the room for fingers differ. */
const lookRules = ['color-contrast', 'target-size'];

async function findViolations(page: Page, isWhole: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    isWhole ? axe.withTags(standard) : axe.withRules(lookRules)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}  ${target.join(' ')}  ${failureSummary}`),
  );
}

for (const { name, ...look } of looks)
  test.describe(name, () => {
    test.use(look);
    for (const { kind, address } of samplePages())
      test(`${kind} ${address} meets WCAG 2.2 AA`, async ({ page }) => {
        await page.goto(address);
        expect(await findViolations(page, look.colorScheme === 'light')).toEqual([]);
      });
  });
