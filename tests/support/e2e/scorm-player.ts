import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';

const library = readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8');
type Player = Window & {
  Scorm12API: new (settings: object) => { cmi: unknown; loadFromJSON: (cmi: unknown) => void };
  API: { cmi: unknown; loadFromJSON: (cmi: unknown) => void };
};

/** What the player keeps of a learner; a test may start from a part of it. */
export interface Cmi {
  suspend_data: string;
  core: { lesson_status: string; score: { raw: string }; exit: string; lesson_location: string };
}

/** A platform that we did not write: a page with scorm-again above a frame with a page of the package. */
export async function playScorm(
  page: Page,
  folder: string,
  path: string,
  before?: unknown,
): Promise<Frame> {
  await page.route('**/scorm/**', (route) => {
    const own = new URL(route.request().url()).pathname.replace('/scorm/', '');
    return own === 'player.html'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>LMS</title>' })
      : route.fulfill({ path: join(folder, decodeURIComponent(own)) });
  });
  await page.goto('/scorm/player.html');
  await page.addScriptTag({ content: library });
  await page.evaluate(
    ([source, cmi]) => {
      const player = window as unknown as Player;
      player.API = new player.Scorm12API({ autocommit: false, logLevel: 5 });
      if (cmi) player.API.loadFromJSON(cmi);
      const frame = document.createElement('iframe');
      frame.src = source;
      frame.width = '1000';
      frame.height = '700';
      document.body.append(frame);
    },
    [`/scorm/${path}`, before] as const,
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('没有课的框架');
  await frame.locator('.quiz-actions').first().waitFor();
  return frame;
}

export const cmiOf = (page: Page): Promise<Cmi> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as Player).API.cmi)) as Cmi);
