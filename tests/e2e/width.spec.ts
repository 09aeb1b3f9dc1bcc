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
    const overflows: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      overflows.push(...(await page.evaluate(findOverflow)));
    }
    expect(overflows).toEqual([]);
  });

/** Runs in the page: how far it is too wide, and the elements that stick out. */
function findOverflow(): string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return [`${innerWidth}px：宽出 ${scrollWidth - innerWidth}px  ${culprits.join(' ')}`];
}
