import type { Page } from '@playwright/test';

/** At which of these widths the page scrolls sideways, by how much, and what sticks out. */
export async function findOverflows(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(findOverflow)));
  }
  return found;
}

/** Runs in the page. */
function findOverflow(): string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return [`${innerWidth}px：宽出 ${scrollWidth - innerWidth}px  ${culprits.join(' ')}`];
}
