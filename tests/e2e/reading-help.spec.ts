import type { Page } from '@playwright/test';
import { stubVoices } from '../support/e2e/lesson-states.ts';
import { expect, test } from '../support/e2e/test.ts';

const lesson = '/courses/birth-of-a-regulation/read-a-draft/';
const speak = (page: Page) => page.getByRole('button', { name: '朗读' });

type Device = Window & { said: (EventTarget & { text: string })[] };
const said = (page: Page) =>
  page.evaluate(() => (window as unknown as Device).said.map(({ text }) => text));
const report = (page: Page, event: 'end' | 'error', at = -1) =>
  page.evaluate(
    ([name, place]) => (window as unknown as Device).said.at(place)?.dispatchEvent(new Event(name)),
    [event, at] as const,
  );

test('a device without a Chinese voice is offered no reading aloud', async ({ page }) => {
  await stubVoices(page, ['en-US', 'ja-JP']);
  await page.goto(lesson);
  await expect(page.getByRole('button', { name: '拼音' })).toBeVisible();
  await expect(speak(page)).toBeHidden();
});

test('a voice that arrives late is offered when it is there', async ({ page }) => {
  await stubVoices(page, []);
  await page.goto(lesson);
  await expect(speak(page)).toBeHidden();
  await page.evaluate(() => {
    speechSynthesis.getVoices = () => [{ lang: 'cmn-Hans-CN' } as SpeechSynthesisVoice];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(speak(page)).toBeVisible();
});

test('a lesson is read sentence by sentence, and the place that is read is marked', async ({
  page,
}) => {
  await stubVoices(page, ['zh-CN']);
  await page.goto(lesson);
  await speak(page).click();
  await expect(speak(page)).toHaveAttribute('aria-pressed', 'true');
  for (let n = 0; n < 8; n += 1) {
    await expect(page.locator('[data-spoken]')).toHaveCount(1);
    await report(page, 'end');
  }
  const sentences = await said(page);
  expect(sentences[1]).toBe('草案怎样读');
  expect(new Set(sentences).size).toBe(9);
  for (const sentence of sentences) expect(sentence).not.toMatch(/[。！？].*[。！？]/);
});

test('reading stops at a press and goes on at the next, with the same sentence', async ({
  page,
}) => {
  await stubVoices(page, ['zh-CN']);
  await page.goto(lesson);
  await speak(page).click();
  await report(page, 'end');
  await report(page, 'end');
  await speak(page).click();
  await expect(speak(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
  await speak(page).click();
  // The one that was broken off reports its end late, as some browsers do.
  await report(page, 'end', 2);
  const sentences = await said(page);
  expect(sentences).toHaveLength(4);
  expect(sentences[3]).toBe(sentences[2]);
  await report(page, 'error');
  await expect(speak(page)).toHaveAttribute('aria-pressed', 'false');
});

test('an answer that is folded away is not read, one that is open is', async ({ page }) => {
  await stubVoices(page, ['zh-CN']);
  await page.goto(lesson);
  const listen = async (): Promise<string> => {
    await speak(page).click();
    for (let n = 0; (await page.locator('[data-spoken]').count()) > 0 && n < 500; n += 1)
      await report(page, 'end');
    await expect(speak(page)).toHaveAttribute('aria-pressed', 'false');
    return (await said(page)).join('\n');
  };
  const answer = await page
    .locator('.quiz .explanation p')
    .first()
    .evaluate((one) => one.textContent);
  const sentence = answer.trim().split('。')[0] ?? '没有';
  expect(await listen()).not.toContain(sentence);
  await page.getByText('看答案').first().click();
  expect(await listen()).toContain(sentence);
});

test('pinyin is off at first; on, it stands over phrases and stays out of what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(lesson);
  const copy = async (): Promise<string> => {
    await page.evaluate(() => {
      const block = document.querySelector('.lesson .block');
      if (block) getSelection()?.selectAllChildren(block);
    });
    await page.keyboard.press('Control+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await expect(page.locator('ruby')).toHaveCount(0);
  const before = await copy();
  expect(before.length).toBeGreaterThan(100);
  await page.getByRole('button', { name: '拼音' }).click();
  await expect(page.locator('ruby').first()).toBeVisible();
  const bases = await page
    .locator('ruby')
    .evaluateAll((all) => all.map((ruby) => ruby.firstChild?.textContent ?? ''));
  expect(bases).toContain('草案');
  expect((await copy()).replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).not.toMatch(/[āáǎàēéěè]/);
});
