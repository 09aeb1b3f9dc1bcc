import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, logIn, publishNow, setStatus, test as base } from '../support/e2e/editor-test.ts';
import { git, type ServedSite, serveSite } from '../support/e2e/served-site.ts';

const test = base.extend<{ site: ServedSite }>({
  // A record that is not yet under review is asked for and is not there: the browser says 404.
  expectedErrors: /status of 404/,
  baseURL: ({ site }, use) => use(site.address),
  site: async ({}, use) => {
    const site = await serveSite('git');
    await use(site);
    await site.stop();
  },
});

test('a record goes from draft to review to ready, and only then to the public', async ({
  page,
  site,
}) => {
  const repository = site.content;
  const log = (branch: string): string => git(repository, 'log', '--format=%s', branch);
  page.on('dialog', (dialog) => void dialog.accept());
  await logIn(page);
  await page.goto('/admin/#/collections/term/new');
  await page.getByLabel('编号', { exact: true }).fill('bench');
  await page.getByLabel('术语', { exact: true }).fill('长椅');
  await page.getByLabel('拼音', { exact: true }).fill('cháng yǐ');
  await page.getByLabel('解释', { exact: true }).fill('可以坐几个人的椅子。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '状态: 草稿' })).toBeVisible();
  expect(log('cms/term/bench')).toBe('新建术语：bench\n放进最小的例子');
  expect(log('main')).toBe('放进最小的例子');

  await page.getByLabel('解释', { exact: true }).fill('可以坐几个人的长椅子。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(() => log('cms/term/bench')).toMatch(/^修改术语：bench\n新建术语：bench\n/);

  await setStatus(page, '待审');
  await page.goto('/admin/#/workflow');
  await expect(page.getByRole('heading', { name: '待审' })).toBeVisible();
  await page.getByRole('link', { name: /长椅/ }).click();
  await setStatus(page, '就绪');
  expect(git(repository, 'ls-tree', '--name-only', 'main', 'glossary/bench.md')).toBe('');

  await publishNow(page);
  await expect(page.getByText('内容已发布')).toBeVisible();
  expect(git(repository, 'branch', '--format=%(refname:short)')).toBe('main');
  expect(git(repository, 'show', 'main:glossary/bench.md')).toBe(
    '---\nid: bench\nterm: 长椅\npinyin: cháng yǐ\ndefinition: 可以坐几个人的长椅子。\n---',
  );
  expect(buildPage(repository, 'glossary/index.html')).toContain('可以坐几个人的长椅子。');
});

/** A page of the site that is made of what has been published. */
function buildPage(content: string, path: string): string {
  const out = mkdtempSync(join(tmpdir(), 'editor-out-'));
  const run = (...words: string[]): unknown =>
    execFileSync(process.execPath, words, {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
    });
  run('src/cli/check-content.ts');
  run('node_modules/astro/bin/astro.mjs', 'build');
  const page = readFileSync(join(out, path), 'utf8');
  rmSync(out, { recursive: true });
  return page;
}
