import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openRecord, publishNow, save, test as base } from '../support/e2e/editor-test.ts';
import { type ServedSite, serveSite } from '../support/e2e/served-site.ts';

const test = base.extend<{ site: ServedSite }>({
  expectedErrors: /^Object$|别人在您打开以后改过|连不上|ERR_FAILED|这里像是手机号/,
  baseURL: ({ site }, use) => use(site.address),
  site: async ({}, use) => {
    const site = await serveSite('fs');
    await use(site);
    await site.stop();
  },
});

test('who saves second is told what the first one changed, and neither loses a word', async ({
  page,
  site,
}) => {
  const file = join(site.content, 'suggestions/sign.md');
  const read = (): string => readFileSync(file, 'utf8');
  await openRecord(page, 'suggestion', '座椅旁边写上谁管');
  const theirs = read().replace('坏了不知道找谁。', '坏了该找谁，椅子上没写。');
  writeFileSync(file, theirs);
  await page.getByLabel('标题', { exact: true }).fill('椅子旁边写上谁管');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('立即发布', { exact: true }).click();
  const panel = page.getByRole('alert').filter({ hasText: '别人刚改过这一条' });
  await expect(panel).toContainText('删去　原声：坏了不知道找谁。');
  await expect(panel).toContainText('写上　原声：坏了该找谁，椅子上没写。');
  await expect(page.getByText('没有保存：别人在您打开以后改过这一条：看右下角')).toBeVisible();
  expect(read()).toBe(theirs);
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('椅子旁边写上谁管');

  await page.getByLabel('原声').fill('坏了该找谁，椅子上没写。');
  await panel.getByRole('button', { name: '改好了，可以存' }).click();
  await save(page);
  expect(read()).toBe(theirs.replace('座椅旁边写上谁管', '椅子旁边写上谁管'));
});

test('words that were typed on an older version come back, and do not go over what another saved since', async ({
  page,
  site,
}) => {
  const file = join(site.content, 'suggestions/sign.md');
  await openRecord(page, 'suggestion', '座椅旁边写上谁管');
  await page.getByLabel('标题', { exact: true }).fill('椅子旁边写上谁管');
  await expect.poll(() => listKept(page)).toContain('backup.suggestion.sign');
  const theirs = readFileSync(file, 'utf8').replace('坏了不知道找谁。', '坏了该找谁，没写。');
  writeFileSync(file, theirs);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('椅子旁边写上谁管');
  await publishNow(page);
  const panel = page.getByRole('alert').filter({ hasText: '别人刚改过这一条' });
  await expect(panel).toContainText('写上　原声：坏了该找谁，没写。');
  expect(readFileSync(file, 'utf8')).toBe(theirs);
});

/** Names of what Decap keeps in this browser. */
const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          const asked = opening.result
            .transaction('keyvaluepairs')
            .objectStore('keyvaluepairs')
            .getAllKeys();
          asked.onsuccess = () => (opening.result.close(), resolve(asked.result.map(String)));
        };
      }),
  );

test('a save that does not get through says so, and goes through later with every word', async ({
  page,
  site,
}) => {
  await openRecord(page, 'suggestion', '冬天座椅加热');
  await page.getByLabel('原声').fill('石头凳子冬天坐不住，打 13800138000 找我。');
  await publishNow(page);
  const panel = page.getByRole('alert').filter({ hasText: '还没有保存' });
  await expect(panel).toContainText('原声：这里像是手机号：13…00');
  expect(readFileSync(join(site.content, 'suggestions/seat-heating.md'), 'utf8')).not.toContain(
    '13800138000',
  );
  await page.getByLabel('原声').fill('石头凳子冬天坐不住。');
  await page.route('**/api/v1', (route) => route.abort());
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('立即发布', { exact: true }).click();
  await expect(page.getByText(/连不上保存的地方。打的字都还在/)).toBeVisible();
  await page.unroute('**/api/v1');
  await save(page);
  expect(readFileSync(join(site.content, 'suggestions/seat-heating.md'), 'utf8')).toContain(
    'voice: 石头凳子冬天坐不住。',
  );
});
