import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, test as plain } from '@playwright/test';
import { unpack } from '../support/e2e/unpack.ts';
import { expect, test } from '../support/e2e/test.ts';

const course = 'birth-of-a-regulation';
const film = 'sentence-to-article';
const drawn = 'who-proposes';

/** Whether the first picture is drawn, and how long the film of a page is. */
const pictureOf = (page: Page) =>
  page.locator('.picture img').evaluate(async (img: HTMLImageElement) => {
    img.loading = 'eager';
    await img.decode();
    return [img.naturalWidth, img.width > 0 && img.alt.length > 10];
  });
const filmOf = (page: Page) =>
  page.locator('.picture video').evaluate(async (video: HTMLVideoElement) => {
    video.load();
    await new Promise((done, fail) => {
      video.onloadeddata = done;
      video.onerror = fail;
    });
    return Math.round(video.duration);
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a picture keeps its place and says what it shows; a film has captions and its words', async ({
      page,
    }) => {
      await page.goto(`/courses/${course}/${drawn}/`);
      await expect(page.getByRole('img', { name: /一栋四层旧楼/ })).toHaveAttribute(
        'width',
        '1200',
      );
      expect(await pictureOf(page)).toEqual([1200, true]);
      await page.goto(`/courses/${course}/${film}/`);
      await page.getByText('看公布的条例怎样写').click();
      // Without scripts no page tells when a film is loaded; the browser's own buttons are there.
      if (javaScriptEnabled) expect(await filmOf(page)).toBe(16);
      await expect(page.locator('video[controls]')).toBeVisible();
      await expect(page.locator('video track[kind="captions"]')).toHaveCount(1);
      await page.getByText('看文字稿').click();
      await expect(page.getByText('没有声音。先出现一位居民的话')).toBeVisible();
    });
  });

/** Opened from a disk nothing has an origin of its own, so the console is watched here by hand. */
plain('picture, film and captions are there in the offline pack', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const folder = unpack(course, 'offline.zip');
  const open = (path: string) =>
    page.goto(pathToFileURL(join(folder, `courses/${course}/${path}/index.html`)).href);
  await open(drawn);
  expect(await pictureOf(page)).toEqual([1200, true]);
  await open(film);
  expect(await filmOf(page)).toBe(16);
  const cues = await page
    .locator('video')
    .evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length);
  expect(cues).toBe(4);
  await open('slides');
  await expect(page.locator('.slide video')).toHaveCount(1);
  expect(errors).toEqual([]);
});
