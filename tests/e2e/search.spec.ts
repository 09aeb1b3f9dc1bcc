import type { Page } from '@playwright/test';
import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { expect, test } from '../support/e2e/test.ts';
import { builtFolder } from '../support/output/site.ts';
import { askAll } from '../support/search/ask.ts';
import { findWrongAnswers } from '../support/search/judge.ts';
import { sampleQueries } from '../support/search/samples.ts';
import { readTruth } from '../support/search/truth.ts';

const pages = readTruth(builtFolder());
const results = (page: Page) => page.locator('[data-search-result]');
const count = (page: Page) => page.locator('[data-search-count]');
const near = (page: Page) => page.locator('[data-search-near]');
const search = (page: Page, query: string) => page.goto(`/search/?q=${encodeURIComponent(query)}`);

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

test('results come while one types, and the box and the history go together', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('充电');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(results(page).first()).toBeVisible();
  const before = await count(page).textContent();
  const box = page.locator('[data-search-input]');
  await box.fill('充电 罚款');
  await expect(count(page)).not.toHaveText(before ?? '');
  await page.goBack();
  await expect(box).toHaveValue('充电');
  await expect(count(page)).toHaveText(before ?? '');
});

test('nothing is looked for while an input method composes', async ({ page }) => {
  await page.goto('/search/');
  const session = await page.context().newCDPSession(page);
  await page.locator('[data-search-input]').focus();
  for (const text of ['g', 'ga', "ga'o"])
    await session.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await page.locator('[data-search-words]').textContent()).toBe('');
  await session.send('Input.insertText', { text: '充电' });
  await expect(results(page).first()).toBeVisible();
});

test('one character waits for Enter', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('电');
  await expect(page.locator('[data-search-words]')).toContainText('按回车');
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
});

test('arrows walk through the results, Enter opens one', async ({ page }) => {
  await search(page, '充电');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = results(page).nth(1).getByRole('link').first();
  await expect(second).toBeFocused();
  const href = await second.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.search}` === href);
});

test('every way of writing an article leads to it', async ({ page }) => {
  for (const query of ['第32条', '第３２条', '第32條', '第三十二条']) {
    await search(page, query);
    await expect(results(page).first().locator('.passages a').first()).toHaveAttribute(
      'href',
      /#art_32$/,
    );
  }
});

test('traditional characters, other names, pinyin and citations help', async ({ page }) => {
  await search(page, '電動自行車');
  await expect(results(page).first()).toContainText('电动自行车');
  await search(page, '电动车');
  await expect(near(page)).toContainText('换一个叫法：电动自行车');
  await search(page, 'jzdt');
  await expect(near(page).getByRole('link').first()).toContainText('加装电梯');
  await search(page, '《电动自行车条例》第8条');
  await expect(near(page).getByRole('link').first()).toHaveAttribute('href', /#art_8$/);
});

test('the page that is opened shows the words, until Esc', async ({ page }) => {
  for (const query of ['非机动车', '非機動車']) {
    await search(page, query);
    await results(page).locator('.passages a[href*="#art_"]').first().click();
    const mark = page.locator('mark[data-hit]').first();
    await expect(mark).toHaveText('非机动车');
    await expect(page.locator('[id^=art_] mark[data-hit]').first()).toBeInViewport();
    const words = await page.getByRole('main').textContent();
    await page.keyboard.press('Escape');
    await expect(page.locator('mark[data-hit]')).toHaveCount(0);
    expect(words).toContain(await page.getByRole('main').textContent());
    expect(new URL(page.url()).search).toBe('');
  }
});

test('a facet leaves exactly as many pages as it says', async ({ page }) => {
  await search(page, '充电');
  const facet = page.locator('[data-search-facets] a').first();
  const number = await facet.locator('.count').textContent();
  await facet.click();
  await expect(count(page)).toHaveText(number ?? '');
  await expect(results(page)).toHaveCount(Number(number));
  await page.goBack();
  await expect(count(page)).not.toHaveText(number ?? '');
});

test('no query does harm', async ({ page }) => {
  const hostile = ['', '   ', '"', '""', '<img src=x onerror=alert(1)>', '罚'.repeat(200), '\\'];
  await page.goto('/search/');
  const answers = await askAll(page, [...hostile, '❤️', '%E4', '&q=1#']);
  expect(answers.flatMap(({ addresses }) => addresses)).toEqual([]);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('it works where the browser cannot cut words', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await search(page, '充电');
  await expect(results(page).first()).toBeVisible();
  await search(page, '充电头盔');
  await expect(near(page)).toContainText('近似结果');
});

test('results are accessible and fit every width', async ({ page }) => {
  await search(page, '充电');
  await expect(results(page).first().locator('.passages a').first()).toBeVisible();
  expect(await findViolations(page, true)).toEqual([]);
  expect(await findOverflows(page, [320, 360, 768, 1280])).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box leads to all titles and says why', async ({ page }) => {
    await page.goto('/');
    await page.locator('header input[type=search]').fill('电梯');
    await page.locator('header form button').click();
    await expect(page.getByText('没有开 JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '全部标题' }).click();
    await expect(page.getByRole('link', { name: /加装电梯条例/ }).first()).toBeVisible();
  });
});
