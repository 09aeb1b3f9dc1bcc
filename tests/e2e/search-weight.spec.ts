import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/e2e/test.ts';

test('a first search asks for at most 230 kB, page included', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)));
  });
  await page.goto('/search/?q=充电');
  await expect(page.locator('.passages a').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
  expect(bytes).toBeLessThan(230_000);
  expect(bytes).toBeGreaterThan(100_000);
});

test('the box in the header loads nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/about/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/(?:pagefind|search)\//.test(path))).toEqual([]);
});
