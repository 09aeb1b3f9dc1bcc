import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, expect, openNew, openRecord, save, test } from '../support/e2e/editor-test.ts';

test.describe.configure({ mode: 'serial' });

test('an editor logs in, writes a suggestion, saves it, and reads it on the site', async ({
  page,
  editor,
}) => {
  await openNew(page, 'suggestion');
  await page.getByLabel('标题', { exact: true }).fill('荫下坐');
  await page.getByLabel('编号', { exact: true }).fill('armrest');
  await expect(page.getByText('这个编号已经有记录用了：换一个')).toBeVisible();
  await page.getByRole('button', { name: '按标题取一个' }).click();
  await expect(page.getByLabel('编号', { exact: true })).toHaveValue('yin-xia-zuo');
  await choose(page, '针对什么', '规划计划建议');
  await page.getByLabel('原声').fill('夏天坐不住，晒得烫手。');
  await choose(page, '谁说的', '居民');
  await choose(page, '经由', '采集点');
  await choose(page, '状态', '已收集');
  await page.getByLabel('虚构示例').click();
  await save(page);

  expect(readFileSync(join(editor.content, 'suggestions/yin-xia-zuo.md'), 'utf8')).toBe(
    `---
id: yin-xia-zuo
title: 荫下坐
aim: 规划计划建议
voice: 夏天坐不住，晒得烫手。
by: 居民
through: 采集点
state: 已收集
example: true
---
`,
  );
  await expect
    .poll(async () => (await page.request.get('/suggestions/yin-xia-zuo/')).status(), {
      timeout: 40_000,
    })
    .toBe(200);
  await page.goto('/suggestions/yin-xia-zuo/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('荫下坐');
});

test('an editor moves an adoption to other words by selecting them in the article', async ({
  page,
  editor,
}) => {
  const file = join(editor.content, 'suggestions/mend-first.md');
  const before = readFileSync(file, 'utf8');
  await openRecord(page, 'suggestion', '修椅子放到前面讲');
  await expect(page.locator('.cms-in-place mark')).toHaveText('管理单位应当在三十日内修好');
  await page.getByText('重选第 1 处').click();
  const picker = page.locator('details[open]');
  await picker.getByLabel('哪个文本').selectOption('bench/promulgated');
  await picker.getByLabel('哪一条').selectOption('art_3');
  await picker.getByLabel('条文：').evaluate((area: HTMLTextAreaElement) => {
    const at = area.value.indexOf('三十日内修好');
    area.setSelectionRange(at, at + '三十日内修好'.length);
  });
  await picker.getByRole('button', { name: '用选中的字' }).click();
  await expect(page.locator('.cms-in-place mark')).toHaveText('三十日内修好');
  await save(page);
  // Nothing else of the file has moved: no order, no quotation mark, no line of the body.
  expect(readFileSync(file, 'utf8')).toBe(before.replace('管理单位应当在三十日内', '三十日内'));
});

test('words that were struck out are picked from the draft that the suggestion spoke to', async ({
  page,
  editor,
}) => {
  const file = join(editor.content, 'suggestions/no-fine.md');
  await openRecord(page, 'suggestion', '贴广告不要一上来就罚');
  await expect(page.locator('.cms-in-place mark')).toHaveText('违者罚款五百元');
  await page.getByText('重选第 1 处').click();
  const picker = page.locator('details[open]');
  await expect(picker.getByLabel('哪部法')).toHaveValue('bench');
  await picker.getByLabel('哪个文本').selectOption('bench/draft');
  await picker.getByLabel('哪一条').selectOption('art_3');
  await picker.getByLabel('条文：').evaluate((area: HTMLTextAreaElement) => {
    const at = area.value.indexOf('罚款五百元');
    area.setSelectionRange(at, at + '罚款五百元'.length);
  });
  await picker.getByRole('button', { name: '用选中的字' }).click();
  await expect(page.locator('.cms-in-place mark')).toHaveText('罚款五百元');
  await save(page);
  expect(readFileSync(file, 'utf8')).toContain(
    'text: bench/promulgated\n    eId: art_3\n    quote: 罚款五百元\n    mode: 删除\n',
  );
});

test('the editor sees the record beside the form as the site draws it, and nothing in it runs', async ({
  page,
}) => {
  await openRecord(page, 'text', '公布稿');
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('#art_3')).toContainText('公共座椅损坏的');
  await page.getByLabel('正文').fill('第一条 <img src=x onerror="alert(1)">长椅归街道管。');
  await expect(preview.locator('#art_1')).toContainText('长椅归街道管');
  await expect(preview.locator('img, script')).toHaveCount(0);
  await expect(page.getByLabel('读到的条文')).toContainText('读到 1 条');
});
