import type { Locator, Page } from '@playwright/test';
import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { markAll, openAll } from '../support/e2e/lesson-states.ts';
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

test('every kind of quiz is answered, marked wrong, tried again and marked right by keyboard alone', async ({
  page,
}) => {
  await page.goto(lesson);
  const quizzes = page.locator('.quiz[data-key]:not([data-quiz="short"])');
  for (let n = 0; n < (await quizzes.count()); n += 1) {
    const quiz = quizzes.nth(n);
    const key = ((await quiz.getAttribute('data-key')) ?? '').split(' ').map(Number);
    await quiz.locator('.option :is(input, select)').first().focus();
    await answerByKeyboard(page, quiz, key, false);
    await expect(quiz.getByRole('status')).toContainText(/还不对|还没有选全/);
    await quiz.getByRole('button', { name: '再试一次' }).press('Enter');
    await answerByKeyboard(page, quiz, key, true);
    await expect(quiz.getByRole('status')).toContainText('答对了');
    await expect(quiz.locator('details')).toHaveAttribute('open');
  }
  await expect(page.locator('[data-progress]')).toContainText('这一课学完了');
  const short = page.locator('[data-quiz="short"] summary');
  await short.press('Enter');
  await expect(page.locator('[data-quiz="short"] .answer')).toBeVisible();
});

/** The focus stands on the first field; Tab and the keys of the fields do the rest. */
async function answerByKeyboard(page: Page, quiz: Locator, key: number[], right: boolean) {
  const kind = await quiz.getAttribute('data-quiz');
  const count = await quiz.locator('[data-option]').count();
  if (kind === 'single') {
    const goal = right ? (key[0] ?? 0) : ((key[0] ?? 0) + 1) % count;
    await page.keyboard.press('Space');
    for (let step = 0; step < goal; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  } else
    for (let at = 0; at < count; at += 1) {
      const place = right ? (key[at] ?? 0) : ((key[at] ?? 0) + 1) % count;
      if (kind !== 'multiple') await page.keyboard.type(String(place + 1));
      else if (key.includes(at) === right) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
  await expect(quiz.getByRole('button', { name: '核对' })).toBeFocused();
  await page.keyboard.press('Enter');
}

const looks = [
  { name: '长辈版', elder: true, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', elder: false, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', elder: false, colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Between them they hold every component: the second has the film, the third the picture. */
const lessons = [
  lesson,
  '/courses/birth-of-a-regulation/sentence-to-article/',
  '/courses/birth-of-a-regulation/who-proposes/',
];

for (const [at, { name, elder, colorScheme, forcedColors }] of looks.entries())
  test(`every part of a lesson, opened and marked, is sound at 400 % zoom: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.goto(lessons[at] ?? lesson);
    if (elder) await page.evaluate(() => (document.documentElement.dataset['elder'] = ''));
    await markAll(page, 'wrong');
    await openAll(page);
    await expect(page.locator('.tip').first()).not.toBeEmpty();
    expect(await findViolations(page, true)).toEqual([]);
    expect(await findOverflows(page, [320])).toEqual([]);
  });
