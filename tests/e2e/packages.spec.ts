import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as plain, type Page } from '@playwright/test';
import { cmiOf, playScorm } from '../support/e2e/scorm-player.ts';
import { unpack } from '../support/e2e/unpack.ts';
import { expect, test } from '../support/e2e/test.ts';

const course = 'birth-of-a-regulation';
const lesson = `courses/${course}/who-proposes/index.html`;

/** Opened from a disk nothing has an origin of its own, so the console is watched here by hand. */
plain(
  'the offline pack opens from a disk, its quiz marks and its slides turn',
  async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) errors.push(request.url());
    });
    const folder = unpack(course, 'offline.zip');
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('link', { name: '谁来提出立法' }).first().click();
    const quiz = page.locator('.quiz').first();
    await quiz.getByRole('radio').nth(1).check();
    await quiz.getByRole('button', { name: '核对' }).click();
    await expect(quiz.getByRole('status')).toContainText('答对了');
    await page.getByRole('button', { name: '拼音' }).click();
    await expect(page.locator('ruby').first()).toBeVisible();
    await page.goto(pathToFileURL(join(folder, `courses/${course}/slides/index.html`)).href);
    await page.getByRole('button', { name: '开始放映' }).press('Enter');
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-deck-place]')).toContainText('第 2 张');
    expect(errors).toEqual([]);
  },
);

async function answer(page: Page, quiz: number, places: readonly number[]): Promise<void> {
  const own = page.frameLocator('iframe').locator('.quiz').nth(quiz);
  for (const place of places) await own.locator('input').nth(place).check();
  await own.getByRole('button', { name: '核对' }).click();
}

test('a learning platform keeps half a quiz, resumes it, scores it and sees it completed', async ({
  page,
}) => {
  const folder = unpack(course, 'scorm12.zip');
  await playScorm(page, folder, lesson);
  await answer(page, 0, [1]);
  const half = await cmiOf(page);
  expect(half.core.lesson_status).toBe('incomplete');
  expect(half.core.score.raw).toBe('33');
  expect(half.suspend_data.length).toBeLessThan(1000);

  await playScorm(page, folder, lesson, half);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.quiz').first().getByRole('radio').nth(1)).toBeChecked();
  await answer(page, 1, [0, 1, 3]);
  await answer(page, 2, [0]);
  const whole = await cmiOf(page);
  expect(whole.core.lesson_status).toBe('completed');
  expect(whole.core.score.raw).toBe('67');
});
