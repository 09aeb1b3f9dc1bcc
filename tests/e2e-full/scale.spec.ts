import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, logIn, publishNow, test as base } from '../support/e2e/editor-test.ts';
import { type ServedSite, serveSite } from '../support/e2e/served-site.ts';
import { copyWithMany } from '../support/records/many-suggestions.ts';

const count = 2000;

const test = base.extend<{ site: ServedSite }>({
  baseURL: ({ site }, use) => use(site.address),
  site: async ({}, use) => {
    const source = mkdtempSync(join(tmpdir(), 'many-'));
    copyWithMany('content', source, count);
    const site = await serveSite('fs', { source });
    await use(site);
    await site.stop();
    rmSync(source, { recursive: true, force: true });
  },
});

/** Prints how long something took to be seen; a machine's speed is no claim. */
async function time(what: string, act: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await act();
  console.log(`${what}：${((performance.now() - start) / 1000).toFixed(2)} 秒`);
}

test('among 2,000 suggestions every one is listed, found, related to, opened and saved', async ({
  page,
  site,
}) => {
  await logIn(page);
  const cards = page.getByRole('link', { name: /（第\d+件）|\S+ [a-z-]+$/ });
  await time('第一次列出', async () => {
    await page.goto('/admin/#/collections/suggestion');
    await cards.first().waitFor();
  });
  const first = await cards.count();
  expect(first).toBeGreaterThanOrEqual(90);
  expect(first).toBeLessThan(count);
  await time('翻一页', async () => {
    await cards.last().scrollIntoViewIfNeeded();
    await expect.poll(() => cards.count()).toBeGreaterThan(first);
  });

  await time('在建议里搜索', async () => {
    await page.getByPlaceholder('查找所有...').fill('第1777件');
    await page.getByPlaceholder('查找所有...').press('Enter');
    await page.getByRole('link', { name: '第1777件' }).waitFor();
  });
  await time('打开一条', async () => {
    await page.getByRole('link', { name: '第1777件' }).click();
    await expect(page.getByLabel('编号', { exact: true })).toHaveValue('made-1777');
  });
  for (const [label, words, option] of [
    ['立法项目', '电梯', /lift$/],
    ['站点', '石', / [a-z-]+$/],
    ['并入哪条建议', '第1888件', /made-1888$/],
  ] as const)
    await time(`关联：${label}`, async () => {
      await page.getByLabel(label).first().fill(words);
      await page.getByRole('option', { name: option }).first().waitFor();
      await page.keyboard.press('Escape');
    });
  await page.getByLabel('标题', { exact: true }).fill('两千条里改过的一条');
  await time('存一条', async () => {
    await publishNow(page);
    await expect(page.getByText('内容已保存')).toBeVisible();
  });
  expect(readFileSync(join(site.content, 'suggestions/made-1777.md'), 'utf8')).toContain(
    'title: 两千条里改过的一条',
  );
});
