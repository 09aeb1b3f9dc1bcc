import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { expect, test } from '../support/e2e/test.ts';

const lesson = '/courses/good-suggestion/four-parts/';

test('each kind of quiz tells a screen reader what to do', async ({ page }) => {
  await page.goto(lesson);
  const quiz = (n: number) => page.locator('.quiz').nth(n);
  await expect(quiz(0)).toMatchAriaSnapshot(`
    - group /一张建议单的四格/:
      - list:
        - listitem:
          - combobox "A 排第几"
      - paragraph:
        - button "核对"
      - status
      - group: 看答案
  `);
  await expect(quiz(1)).toMatchAriaSnapshot(`
    - group /下面的话该写在哪一格/:
      - list:
        - listitem:
          - combobox "A 配几"
  `);
  await expect(quiz(2)).toMatchAriaSnapshot(`
    - radiogroup /哪一句最像/:
      - list:
        - listitem:
          - radio /充电的事太气人了/
  `);
  await expect(quiz(3)).toMatchAriaSnapshot(`
    - group /建议单上不能写什么/:
      - list:
        - listitem:
          - checkbox /邻居的姓名/
  `);
  await expect(quiz(4)).toMatchAriaSnapshot(`
    - group /用一句话写出/:
      - group: 看参考答案
  `);
});

const looks = [
  { name: '长辈版', elder: true, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', elder: false, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', elder: false, colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const { name, elder, colorScheme, forcedColors } of looks)
  test(`every part of a lesson, opened and marked, is sound at 400 % zoom: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.goto(lesson);
    if (elder) await page.evaluate(() => (document.documentElement.dataset['elder'] = ''));
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const field of document.querySelectorAll<HTMLInputElement>('.quiz input'))
        field.checked = true;
      for (const field of document.querySelectorAll<HTMLSelectElement>('.quiz select'))
        field.value = '0';
      for (const button of document.querySelectorAll<HTMLElement>(
        '.quiz-actions button:not([hidden]), button.term',
      ))
        button.click();
    });
    await expect(page.locator('.tip').first()).not.toBeEmpty();
    expect(await findViolations(page, true)).toEqual([]);
    expect(await findOverflows(page, [320])).toEqual([]);
  });
