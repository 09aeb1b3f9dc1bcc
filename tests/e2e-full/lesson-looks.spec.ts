import type { Page } from '@playwright/test';
import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { lessonStates, stubVoices } from '../support/e2e/lesson-states.ts';
import { expect, test } from '../support/e2e/test.ts';

/** Together they hold every component and every kind of quiz. */
const lessons = [
  '/courses/good-suggestion/four-parts/',
  '/courses/birth-of-a-regulation/who-proposes/',
  '/courses/birth-of-a-regulation/sentence-to-article/',
  '/courses/birth-of-a-regulation/mock-hearing/',
];
const papers = ['', 'teach/', 'slides/', 'handout/', 'answers/'];

const looks = [
  { name: '浅色', elder: false, colorScheme: 'light', forcedColors: 'none' },
  { name: '深色', elder: false, colorScheme: 'dark', forcedColors: 'none' },
  { name: '长辈版', elder: true, colorScheme: 'light', forcedColors: 'none' },
  { name: '长辈版、深色', elder: true, colorScheme: 'dark', forcedColors: 'none' },
  { name: '强制颜色', elder: false, colorScheme: 'light', forcedColors: 'active' },
  { name: '强制颜色、深色', elder: true, colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** What axe and the width say at the size of a desk and at 400 % zoom of it. */
async function findFaults(page: Page): Promise<string[]> {
  const wide = await findViolations(page, true);
  await page.setViewportSize({ width: 320, height: 256 });
  const narrow = await findViolations(page, true);
  return [...wide, ...narrow, ...(await findOverflows(page, [320]))];
}

for (const { name, elder, ...look } of looks)
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await stubVoices(page, ['zh-CN']);
      await page.emulateMedia(look);
      await page.addInitScript((comfort) => {
        localStorage.setItem('lawecho.comfort', comfort);
      }, JSON.stringify({ elder }));
    });

    for (const address of lessons)
      for (const [state, enter] of Object.entries(lessonStates))
        test(`${address} is sound ${state}`, async ({ page }) => {
          await page.goto(address);
          await enter(page);
          expect(await findFaults(page)).toEqual([]);
        });

    for (const path of papers)
      test(`the page /${path} of a course is sound, all opened, with a lesson half learnt`, async ({
        page,
      }) => {
        await page.goto('/courses/birth-of-a-regulation/who-proposes/');
        await page.evaluate(() => {
          const lesson = { answers: {}, right: { '1-a': true }, at: 'outcomes', done: false };
          const lessons = { 'birth-of-a-regulation/who-proposes': lesson };
          localStorage.setItem('lawecho.learning', JSON.stringify({ version: 1, lessons }));
        });
        await page.goto(`/courses/birth-of-a-regulation/${path}`);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('main details'))
            fold.setAttribute('open', '');
        });
        expect(await findFaults(page)).toEqual([]);
      });

    for (const query of ['', '?speaker'])
      test(`every slide is sound on the wall${query}`, async ({ page }) => {
        await page.goto(`/courses/good-suggestion/slides/${query}`);
        if (query === '') await page.getByRole('button', { name: '开始放映' }).click();
        const faults: string[] = [];
        for (let left = await page.locator('.slide').count(); left > 0; left -= 1) {
          faults.push(...(await findViolations(page, left % 8 === 0)));
          await page.keyboard.press('PageDown');
        }
        expect(faults).toEqual([]);
      });
  });
