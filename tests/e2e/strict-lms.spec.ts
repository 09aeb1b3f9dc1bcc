import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { installStrictLms } from '../support/e2e/strict-lms.ts';
import { expect, test } from '../support/e2e/test.ts';
import { unpack } from '../support/e2e/unpack.ts';

const course = 'birth-of-a-regulation';
const lesson = `courses/${course}/who-proposes/index.html`;

interface Lms {
  values: Record<string, string>;
  refused: string[];
  state: string;
}
const lmsOf = (page: Page) => page.evaluate(() => (window as unknown as Window & { lms: Lms }).lms);

async function play(page: Page, folder: string, before: Record<string, string>): Promise<void> {
  await page.route('**/strict/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/strict/', '');
    return path === 'player.html'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>LMS</title>' })
      : route.fulfill({ path: join(folder, path) });
  });
  await page.goto('/strict/player.html');
  await page.evaluate(installStrictLms, before);
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: source, width: '1000', height: '700' });
    document.body.append(frame);
  }, `/strict/${lesson}`);
}

async function answer(page: Page, quiz: number, places: readonly number[]): Promise<void> {
  const own = page.frameLocator('iframe').locator('.quiz').nth(quiz);
  for (const place of places) await own.locator('input').nth(place).check();
  await own.getByRole('button', { name: '核对' }).click();
}

/** The frame is closed as a platform closes it. */
async function leave(page: Page): Promise<Lms> {
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await expect.poll(async () => (await lmsOf(page)).state).toBe('finished');
  return lmsOf(page);
}

test('a strict platform refuses no call and no value, half way and to the end', async ({
  page,
}) => {
  const folder = unpack(course, 'scorm12.zip');
  await play(page, folder, {});
  await answer(page, 0, [1]);
  const half = await leave(page);
  expect(half.refused).toEqual([]);
  expect(half.values).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.score.raw': '33',
    'cmi.core.exit': 'suspend',
  });
  await play(page, folder, half.values);
  await expect(page.frameLocator('iframe').getByRole('radio').nth(1)).toBeChecked();
  await answer(page, 1, [0, 1, 3]);
  await answer(page, 2, [1]);
  const whole = await leave(page);
  expect(whole.refused).toEqual([]);
  expect(whole.values).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '100',
  });
});

test('what a platform has passed stays passed, even when it kept nothing else', async ({
  page,
}) => {
  const folder = unpack(course, 'scorm12.zip');
  await play(page, folder, { 'cmi.core.lesson_status': 'passed' });
  await answer(page, 0, [0]);
  const after = await leave(page);
  expect(after.refused).toEqual([]);
  expect(after.values['cmi.core.lesson_status']).toBe('passed');
});
