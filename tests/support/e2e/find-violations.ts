import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Structure is the same in every look; only colours and the room for fingers differ. */
const lookRules = ['color-contrast', 'target-size'];

/** What a page has against WCAG 2.2 AA, a line each; `isWhole` or only what a look can change. */
export async function findViolations(page: Page, isWhole: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    isWhole ? axe.withTags(standard) : axe.withRules(lookRules)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}  ${target.join(' ')}  ${failureSummary}`),
  );
}
