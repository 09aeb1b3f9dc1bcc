import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/test.ts';

const address = '/courses/birth-of-a-regulation/slides/';
const place = (page: Page) => page.locator('[data-deck-place]');

test('slides turn by keyboard alone, and Escape leads back to the page', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: '开始放映' }).press('Enter');
  await expect(place(page)).toContainText('第 1 张');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(place(page)).toContainText('第 3 张');
  await expect(page.locator('.slide:visible')).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await expect(place(page)).toContainText('第 2 张');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  const total = await page.locator('.slide').count();
  await expect(place(page)).toContainText(`第 ${total} 张，共 ${total} 张`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test("the speaker's notes stay off the wall until they are asked for", async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: '开始放映' }).click();
  const notes = page.locator('.slide[data-shown] .speaker');
  while ((await notes.count()) === 0) await page.keyboard.press('ArrowRight');
  await expect(notes).toBeHidden();
  await page.keyboard.press('s');
  await expect(notes).toBeVisible();
  await expect(page.locator('[data-deck-next]')).toContainText('下一张');
});

test('the speaker window and the wall turn together', async ({ page, context }) => {
  await page.goto(address);
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '打开讲者窗口' }).click(),
  ]);
  await expect(place(speaker)).toContainText('第 1 张');
  await speaker.keyboard.press('ArrowRight');
  await expect(place(page)).toContainText('第 2 张');
  await page.keyboard.press('ArrowRight');
  await expect(place(speaker)).toContainText('第 3 张');
});

test('no slide is wider than the wall it is thrown on', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: '开始放映' }).click();
  const overflows = await page.locator('.slide').evaluateAll((slides) =>
    slides.map((slide) => {
      for (const other of slides) other.toggleAttribute('data-shown', other === slide);
      return slide.scrollWidth - slide.clientWidth;
    }),
  );
  expect(overflows.filter((over) => over > 1)).toEqual([]);
});
