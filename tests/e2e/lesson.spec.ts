import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/test.ts';

const lesson = '/courses/birth-of-a-regulation/who-proposes/';
const quiz = (page: Page, n: number) => page.locator('.quiz').nth(n);
const wrong = '地方性法规案，42个人够多了';
const right = '立法建议，可以交给联系点或者人大代表';

test('a quiz is answered, marked and tried again by keyboard alone', async ({ page }) => {
  await page.goto(lesson);
  const first = quiz(page, 0);
  await first.getByLabel(wrong).focus();
  await page.keyboard.press('Space');
  await first.getByRole('button', { name: '核对' }).press('Enter');
  await expect(first.getByRole('status')).toContainText('还不对');
  await expect(first.getByRole('status')).toContainText('人数多不改变身份');
  await first.getByRole('button', { name: '再试一次' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await first.getByRole('button', { name: '核对' }).press('Enter');
  await expect(first.getByRole('status')).toContainText('答对了');
});

test('a quiz tells a screen reader its question, its choices and the verdict', async ({ page }) => {
  await page.goto(lesson);
  const first = quiz(page, 0);
  await expect(first).toMatchAriaSnapshot(`
    - radiogroup /一个班的42名同学/:
      - list:
        - listitem:
          - radio /地方性法规案/
      - paragraph:
        - button "核对"
      - status
      - group: 看答案
  `);
});

test('answers are there after a reload, and gone once they are cleared', async ({ page }) => {
  await page.goto(lesson);
  await quiz(page, 0).getByLabel(right).check();
  await quiz(page, 0).getByRole('button', { name: '核对' }).click();
  await expect(page.locator('[data-progress]')).toContainText('核对了 1 题，共 3 题；答对 1 题');
  await page.reload();
  await expect(quiz(page, 0).getByLabel(right)).toBeChecked();
  await page.goto('/courses/birth-of-a-regulation/');
  await expect(page.locator('.course-summary')).toContainText('核对 1 题，答对 1 题');
  await page.getByRole('button', { name: '清除学习记录' }).click();
  await expect(page.locator('.course-summary')).not.toContainText('核对 1 题');
  await page.goto(lesson);
  await expect(quiz(page, 0).getByLabel(right)).not.toBeChecked();
});

test('a spoilt record is forgotten without harm', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('lawecho.learning', '{"version":1,"lessons":{"a/b":{"answers":7}}'),
  );
  await page.goto(lesson);
  await expect(page.locator('[data-progress]')).toContainText('核对了 0 题');
});

test('a term explains itself beside the word, and Escape closes it', async ({ page }) => {
  await page.goto(lesson);
  const term = page.locator('button.term').first();
  await term.press('Enter');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.tip').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tip').first()).toBeEmpty();
});

test('pinyin stands over the words when it is asked for, and leaves them as they were', async ({
  page,
}) => {
  await page.goto(lesson);
  const words = () => page.locator('.lesson .block').first().innerText();
  const before = await words();
  const button = page.getByRole('button', { name: '拼音' });
  await button.click();
  await expect(page.locator('.lesson ruby').first()).toBeVisible();
  await button.click();
  await expect(page.locator('.lesson ruby')).toHaveCount(0);
  expect(await words()).toBe(before);
});
