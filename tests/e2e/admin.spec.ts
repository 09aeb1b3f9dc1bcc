import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, expect, openNew, save, test } from '../support/e2e/editor-test.ts';

test('an editor logs in, writes a suggestion, saves it, and reads it on the site', async ({
  page,
  editor,
}) => {
  await openNew(page, 'suggestion');
  await page.getByLabel('编号', { exact: true }).fill('shade-seat');
  await page.getByLabel('标题', { exact: true }).fill('长椅上面要有荫');
  await choose(page, '针对什么', '规划计划建议');
  await page.getByLabel('原声').fill('夏天坐不住，晒得烫手。');
  await choose(page, '谁说的', '居民');
  await choose(page, '经由', '采集点');
  await choose(page, '状态', '已收集');
  await page.getByLabel('虚构示例').click();
  await save(page);

  expect(readFileSync(join(editor.content, 'suggestions/shade-seat.md'), 'utf8')).toBe(
    `---
id: shade-seat
title: 长椅上面要有荫
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
    .poll(async () => (await page.request.get('/suggestions/shade-seat/')).status(), {
      timeout: 40_000,
    })
    .toBe(200);
  await page.goto('/suggestions/shade-seat/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('长椅上面要有荫');
});
