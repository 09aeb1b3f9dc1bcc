import type { Page } from '@playwright/test';
import { findOverflows } from '../support/e2e/find-overflow.ts';
import { findViolations } from '../support/e2e/find-violations.ts';
import { expect, test } from '../support/e2e/test.ts';
import { count, results, search } from '../support/search/search-page.ts';

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

/** What each result says of itself: kind, law, station, and the year of its date. */
const readFacts = (page: Page): Promise<string[][]> =>
  results(page).evaluateAll((items) =>
    items.map((item) => [
      ...Array.from(item.querySelectorAll('.meta span'), (span) => span.textContent),
      ...Array.from(item.querySelectorAll('time'), (time) => `${time.dateTime.slice(0, 4)}年`),
    ]),
  );

test('a facet counts the results that say its word, and leaves exactly those', async ({ page }) => {
  await search(page, '充电');
  await expect(results(page).first()).toBeVisible();
  const all = await readFacts(page);
  const choices = page.locator('[data-search-facets] a');
  for (let index = 0; index < (await choices.count()); index += 1) {
    const choice = choices.nth(index);
    const word = (await choice.locator('span').first().textContent()) ?? '';
    const number = Number(await choice.locator('.count').textContent());
    // Results do not say their topics.
    const isSaid = (await choice.locator('xpath=ancestor::div[1]/h2').textContent()) !== '主题';
    const saying = all.filter((facts) => facts.includes(word)).length;
    expect([word, number]).toEqual([word, isSaid ? saying : number]);
    await choice.click();
    await expect(count(page)).toHaveText(String(number));
    await expect(results(page)).toHaveCount(number);
    for (const facts of isSaid ? await readFacts(page) : []) expect(facts).toContain(word);
    await page.goBack();
    await expect(count(page)).toHaveText(String(all.length));
  }
});

test('results are accessible and fit every width', async ({ page }) => {
  await search(page, '充电');
  await expect(results(page).first().locator('.passages a').first()).toBeVisible();
  expect(await findViolations(page, true)).toEqual([]);
  expect(await findOverflows(page, [320, 360, 768, 1280])).toEqual([]);
});
