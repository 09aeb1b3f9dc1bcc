import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStatutes } from '#cli/corpus/read-statutes.ts';
import { partName } from '#domain/search/index-parts.ts';
import { buildSearch } from '#integrations/search-index.ts';
import { expect, test } from '../support/e2e/test.ts';
import { builtFolder } from '../support/output/site.ts';
import { askAll } from '../support/search/ask.ts';
import { findWrongAnswers } from '../support/search/judge.ts';
import { sampleQueries } from '../support/search/samples.ts';
import { makeStatutePage, noRecords, writePages } from '../support/search/statute-pages.ts';
import { normalise, readElement, readTruth, type TruePage } from '../support/search/truth.ts';

/* 500 substrings of 2, 3, 4, 6 and 8 characters, drawn by a seed, each looked for in Chromium. */
const queries = (pages: readonly TruePage[], seed: number): string[] => [
  ...sampleQueries(pages, 500, seed),
  ...['%', '5%', '.', '，', '。第', '（一）', '《', '；'],
];

test('on the demonstration, all that stands on a page is found, and only that', async ({
  page,
}) => {
  const pages = readTruth(builtFolder());
  await page.goto('/search/');
  const asked = queries(pages, 11);
  expect(findWrongAnswers(await askAll(page, asked), pages)).toEqual([]);
});

test.describe('on 60 statutes, in an index of several parts', () => {
  let folder: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'search-guard-'));
    const statutes = (await readStatutes(process.env['CORPUS_DIR'])).slice(0, 60);
    writePages(folder, statutes.map(makeStatutePage));
    await buildSearch(folder, { records: noRecords() }, 400_000);
    expect(existsSync(join(folder, 'pagefind', partName(2)))).toBe(true);
  });

  test.afterAll(() => rmSync(folder, { recursive: true }));

  // The search page stays the site's own; what it works with is the statutes'.
  test.beforeEach(({ page }) =>
    page.route(/\/(?:pagefind\/.+|search\/\w+\.json)$|\/pagefind-entry\.json/, (route) =>
      route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
    ),
  );

  test('all that stands in them is found, and only that', async ({ page }) => {
    const pages = readTruth(folder);
    expect(pages.length).toBe(60);
    await page.goto('/search/');
    const asked = queries(pages, 12);
    expect(findWrongAnswers(await askAll(page, asked), pages)).toEqual([]);
  });

  test('a title puts its statute first', async ({ page }) => {
    const pages = readTruth(folder);
    await page.goto('/search/');
    const answers = await askAll(
      page,
      pages.map(({ title }) => title),
    );
    const first = answers.map(({ addresses }) => addresses[0]);
    expect(first).toEqual(pages.map(({ address }) => address));
  });

  test('every passage leads to the article that holds its words', async ({ page }) => {
    const faults: string[] = [];
    for (const query of sampleQueries(readTruth(folder), 40, 13)) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      const passages = page.locator('[data-search-result]').first().locator('.passages a');
      await passages.first().waitFor();
      for (const passage of await passages.all()) {
        const { pathname, hash } = new URL((await passage.getAttribute('href')) ?? '', page.url());
        const words = readElement(folder, pathname, hash.slice(1));
        for (const mark of await passage.locator('mark').allTextContents())
          if (!words.includes(normalise(mark)))
            faults.push(`${query}  ${pathname}${hash}  ${mark}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
