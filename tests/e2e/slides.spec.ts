import type { Page } from '@playwright/test';
import { findViolations } from '../support/e2e/find-violations.ts';
import { readPdf } from '../support/e2e/read-pdf.ts';
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

test('b darkens the wall and not the notes, and the next key lights it again', async ({
  page,
  context,
}) => {
  await page.goto(address);
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '打开讲者窗口' }).click(),
  ]);
  await expect(place(speaker)).toContainText('第 1 张');
  await speaker.keyboard.press('b');
  await expect(page.locator('.slide[data-shown]')).toBeHidden();
  await expect(speaker.locator('.slide[data-shown]')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('.slide[data-shown]')).toBeVisible();
  await expect(speaker.locator('[data-deck-clock]')).toContainText('已讲');
});

test('every slide fits the screen, and tells its name apart from the one before', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('button', { name: '开始放映' }).click();
  const faults = await page.evaluate(() => {
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return [...document.querySelectorAll('.slide')].flatMap((slide, at) => {
      if (at > 0) press('PageDown');
      const { scrollHeight, scrollWidth } = document.documentElement;
      const title = (one: Element | undefined) => one?.querySelector('h3')?.textContent;
      const before = document.querySelectorAll('.slide')[at - 1];
      const fits = scrollHeight <= innerHeight && scrollWidth <= innerWidth;
      return fits && title(slide) !== title(before) ? [] : [`${at + 1} ${scrollHeight}`];
    });
  });
  expect(faults).toEqual([]);
});

test('a show starts at the lesson that was chosen, and goes on where it was left', async ({
  page,
  context,
}) => {
  await page.goto(`${address}#mock-hearing`);
  const first = page.locator('#mock-hearing .slide').first();
  await page.getByRole('button', { name: '开始放映' }).click();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const here = String(await place(page).textContent());
  await page.keyboard.press('Escape');
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '打开讲者窗口' }).click(),
  ]);
  await expect(place(page)).toHaveText(here);
  await expect(place(speaker)).toHaveText(here);
});

for (const [name, width, height, least, elder] of [
  ['at 400 % zoom', 320, 256, 17, false],
  ['on a phone', 320, 600, 17, false],
  ['in 长辈版', 320, 600, 24, true],
] as const)
  test(`words keep the size of a page ${name}: what finds no room scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    if (elder) await page.evaluate(() => document.documentElement.toggleAttribute('data-elder'));
    await page.getByRole('button', { name: '开始放映' }).click();
    const faults = await page.evaluate((size) => {
      const press = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      return [...document.querySelectorAll('.slide')].flatMap((slide, at) => {
        if (at > 0) press('PageDown');
        const { scrollWidth } = document.documentElement;
        const face = parseFloat(getComputedStyle(slide.querySelector('.prose') ?? slide).fontSize);
        return face >= size && scrollWidth <= innerWidth
          ? []
          : [`${at + 1} ${face} ${scrollWidth}`];
      });
    }, least);
    expect(faults).toEqual([]);
    await page.keyboard.press('Home');
    const isLong = () => document.documentElement.scrollHeight > innerHeight;
    while (!(await page.evaluate(isLong))) await page.keyboard.press('PageDown');
    const here = await place(page).textContent();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(place(page)).toHaveText(String(here));
    expect(await findViolations(page, true)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect(place(page)).not.toHaveText(String(here));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('slides print two on a page, without a word cut off', async ({ page }) => {
  await page.goto(address);
  const pdf = readPdf(await page.pdf({ format: 'A4' }));
  expect(pdf.pages).toBe(Math.ceil((await page.locator('.slide').count()) / 2));
  const words = pdf.words.join('');
  expect(words).toContain('今天记住三句话');
  expect(words).toContain('结课小结：这五课里');
  expect(words).not.toContain('第一分钟只念故事');
});
