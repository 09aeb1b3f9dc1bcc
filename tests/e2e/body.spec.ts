import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, openRecord, save, test } from '../support/e2e/editor-test.ts';

const bodyOf = (file: string): string => readFileSync(file, 'utf8').split(/^---$/m)[2] ?? '';

/** The body, once the record is there, with the caret in front of some words of it. */
async function bodyAt(page: Page, words: string): Promise<Locator> {
  const body = page.getByLabel('正文', { exact: false });
  await expect(body).toHaveValue(new RegExp(words));
  await body.evaluate((area: HTMLTextAreaElement, before) => {
    area.focus();
    const at = area.value.indexOf(before);
    area.setSelectionRange(at, at);
  }, words);
  // A caret that was moved by a key is one that the page is told of.
  await body.press('ArrowRight');
  return body;
}

test('an editor changes a component of a lesson by its form, and no other byte moves', async ({
  page,
  editor,
}) => {
  const file = join(editor.content, 'lessons/sit--read.mdx');
  const before = bodyOf(file);
  await openRecord(page, 'lesson', '坏了找谁');
  await bodyAt(page, '<ArticleQuote');
  await page.getByRole('button', { name: '用表单改引用条文' }).click();
  const form = page.getByRole('region', { name: '引用条文' });
  await form.getByLabel('条款位置').fill('第三条');
  await form.getByRole('button', { name: '放进正文' }).click();
  await expect(form.getByRole('alert')).toContainText('条款位置（eId）写得不对');
  // Decap puts the caret back when a field comes into focus, so the field has it first.
  await form.getByLabel('条款位置').click();
  await form.getByLabel('条款位置').fill('art_3');
  await form.getByLabel('说明').fill('公布稿"第三条"');
  await form.getByRole('button', { name: '放进正文' }).click();
  await expect(form).toBeHidden();
  const body = await bodyAt(page, '先想一想');
  await body.pressSequentially('字');
  await save(page);
  expect(bodyOf(file)).toBe(
    before
      .replace('eId="art_3" />', 'eId="art_3" caption="公布稿&quot;第三条&quot;" />')
      .replace('先想一想', '先字想一想'),
  );
});

test('an editor puts a quiz into a lesson; what the gate refuses goes neither into the body nor into the file', async ({
  page,
  editor,
}) => {
  const file = join(editor.content, 'lessons/sit--write.mdx');
  const before = bodyOf(file);
  await openRecord(page, 'lesson', '扶手是谁提的');
  const body = await bodyAt(page, '\n</Block>');
  await page.getByLabel('放进一个组件').selectOption({ label: '小测' });
  const form = page.getByRole('region', { name: '小测' });
  await form.getByLabel('题型').click();
  await page.getByRole('option', { name: '简答', exact: true }).click();
  await form.getByLabel('题目').fill('谁来修？');
  await form.getByRole('button', { name: '放进正文' }).click();
  await expect(form.getByRole('alert')).toContainText('简答题没有参考答案');
  await form.getByRole('button', { name: '添加' }).click();
  await page.getByText('解析', { exact: true }).last().click();
  await form.getByLabel('里面的内容').fill('管理单位。');
  await form.getByRole('button', { name: '放进正文' }).click();
  await expect(form).toBeHidden();
  const quiz =
    '<Quiz kind="short" question="谁来修？">\n\n<Explanation>\n\n管理单位。\n\n</Explanation>\n\n</Quiz>';
  await expect(body).toHaveValue(new RegExp(quiz.replace(/[?？]/g, '.')));
  await save(page);
  const after = bodyOf(file);
  expect(after.replace(`${quiz}\n\n`, '')).toBe(before);

  await body.press('Control+End');
  await body.pressSequentially('<script>alert(1)</script>');
  await expect(page.getByText('不能写 HTML 标签').first()).toBeVisible();
});

test('an editor of a page without components has a form for a picture that wants its words', async ({
  page,
}) => {
  await openRecord(page, 'term', '条');
  await page.getByRole('button', { name: '图片', exact: true }).click();
  const form = page.getByRole('region', { name: '图片' });
  await form.getByRole('button', { name: '放进正文' }).click();
  await expect(form.getByRole('alert')).toContainText('图片没有说明');
  await form.getByRole('button', { name: '不改了' }).click();
  const body = page.getByLabel('正文', { exact: false });
  await page.getByRole('button', { name: '脚注', exact: true }).click();
  await expect(body).toHaveValue(/\[\^1\].*\n\n\[\^1\]: 注释\n$/s);
});
