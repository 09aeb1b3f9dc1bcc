import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Page, test as plain } from '@playwright/test';
import { loadReleased } from '#records/load-content.ts';
import { markAll } from '../support/e2e/lesson-states.ts';
import { cmiOf, playScorm } from '../support/e2e/scorm-player.ts';
import { unpack } from '../support/e2e/unpack.ts';
import { expect, test } from '../support/e2e/test.ts';

const { records } = loadReleased();
const lessons = records.lesson.map(({ data }) => ({ course: data.course, id: data.id }));

/** Pictures of a page that are not drawn, and films without their captions. */
const findBareMedia = (): Promise<string[]> =>
  Promise.all(
    [
      ...document.querySelectorAll<HTMLImageElement | HTMLVideoElement>('.picture :is(img, video)'),
    ].map(async (one) => {
      if (one instanceof HTMLImageElement) {
        one.loading = 'eager';
        await one.decode();
        return one.naturalWidth > 0 ? '' : one.src;
      }
      one.load();
      await new Promise((done, fail) => {
        one.onloadeddata = done;
        one.onerror = fail;
      });
      return (one.textTracks[0]?.cues?.length ?? 0) > 0 ? '' : one.src;
    }),
  ).then((found) => found.filter(Boolean));

for (const { id } of records.course)
  plain(
    `every page of the offline pack of ${id} opens from a disk by its links alone`,
    async ({ page }) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('requestfailed', (request) => {
        // A film is broken off when the page is left.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
      });
      page.on('request', (request) => {
        if (!/^(?:file|data|blob):/.test(request.url())) faults.push(request.url());
      });
      const folder = unpack(id, 'offline.zip');
      const seen = new Set<string>();
      const waiting = [pathToFileURL(join(folder, 'index.html')).href];
      for (let address = waiting.pop(); address; address = waiting.pop()) {
        if (seen.has(address)) continue;
        seen.add(address);
        await page.goto(address);
        faults.push(...(await page.evaluate(findBareMedia)));
        for (const link of await listLinks(page))
          if (!existsSync(fileURLToPath(link))) faults.push(`${address} → ${link}`);
          else if (link.endsWith('.html')) waiting.push(link);
      }
      expect(faults).toEqual([]);
      const own = lessons.filter(({ course }) => course === id).length;
      expect(seen.size).toBeGreaterThan(own + 5);
    },
  );

const listLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(({ href }) => {
      const url = new URL(href);
      url.hash = '';
      return /^(?:mailto|tel):/.test(href) ? [] : [url.href];
    }),
  );

for (const { course, id } of lessons)
  test(`the platform shows ${course}/${id} whole, with its media, and keeps all its answers`, async ({
    page,
  }) => {
    const lost: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) lost.push(response.url());
    });
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.startsWith('/scorm/')) lost.push(request.url());
    });
    const path = `courses/${course}/${id}/index.html`;
    const frame = await playScorm(page, unpack(course, 'scorm12.zip'), path);
    await frame.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await frame.evaluate(findBareMedia)).toEqual([]);
    expect(await frame.locator('a[target="_blank"]').count()).toBeGreaterThan(0);
    await markAll(frame, 'right');
    const { core, suspend_data: kept } = await cmiOf(page);
    expect(core).toMatchObject({ lesson_status: 'completed', score: { raw: '100' } });
    expect(kept.length).toBeLessThan(1000);
    expect(lost).toEqual([]);
  });

for (const mode of ['browse', 'review'])
  test(`a lesson opened to ${mode} is shown and writes nothing`, async ({ page }) => {
    const folder = unpack('good-suggestion', 'scorm12.zip');
    const before = {
      core: { lesson_mode: mode, lesson_status: 'completed', score: { raw: '80' } },
    };
    const frame = await playScorm(
      page,
      folder,
      'courses/good-suggestion/four-parts/index.html',
      before,
    );
    await markAll(frame, 'wrong');
    await expect(frame.locator('.quiz-verdict').first()).toContainText('还不对');
    const { core, suspend_data: kept } = await cmiOf(page);
    expect(core).toMatchObject({ lesson_status: 'completed', score: { raw: '80' } });
    expect(kept).toBe('');
  });
