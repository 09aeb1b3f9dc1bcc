import { expect, test } from '../support/e2e/test.ts';
import { builtFolder } from '../support/output/site.ts';
import { askAll } from '../support/search/ask.ts';
import { findWrongAnswers } from '../support/search/judge.ts';
import { sampleQueries } from '../support/search/samples.ts';
import { readTruth } from '../support/search/truth.ts';

const pages = readTruth(builtFolder());

test('what stands on a page is found, and only that', async ({ page }) => {
  await page.goto('/search/');
  const queries = [
    ...sampleQueries(pages, 60, 7),
    '，',
    '%',
    '5%',
    '.',
    '。第',
    '（一）',
    '2026年',
    'di',
    'zì',
  ];
  expect(findWrongAnswers(await askAll(page, queries), pages)).toEqual([]);
});

test('a title typed in full comes first', async ({ page }) => {
  await page.goto('/search/');
  const titles = pages.map(({ title }) => title);
  const answers = await askAll(page, titles);
  const first = answers.map(
    ({ addresses }) => pages.find((p) => p.address === addresses[0])?.title,
  );
  expect(first).toEqual(titles);
});

test('no query does harm', async ({ page }) => {
  const hostile = ['', '   ', '"', '""', '<img src=x onerror=alert(1)>', '罚'.repeat(200), '\\'];
  await page.goto('/search/');
  const answers = await askAll(page, [...hostile, '❤️', '%E4', '&q=1#']);
  expect(answers.flatMap(({ addresses }) => addresses)).toEqual([]);
  await expect(page.locator('main img')).toHaveCount(0);
});
