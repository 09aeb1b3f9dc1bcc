import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, openRecord, publishNow, save, test } from '../support/e2e/editor-test.ts';
import { pickImage } from '../support/e2e/media-library.ts';

test.describe.configure({ mode: 'serial' });
test.use({ expectedErrors: /PlainError|^Object$|^undefined$/ });

const asked = '有了图片，还要写“图片说明”，不写存不了。';
const boxOf = (scope: Locator, id: string): Locator =>
  scope.locator(`[class*="ControlContainer"]:has(> * > label[for^="${id}-field-"])`).last();

test('a record with a picture is not saved until its words say what the picture shows', async ({
  page,
  editor,
}) => {
  const file = join(editor.content, 'stories/other-place.md');
  const before = readFileSync(file, 'utf8');
  await openRecord(page, 'story', '别处的座椅');
  const group = boxOf(page.locator('body'), 'image');
  await group.getByRole('button', { name: '展开' }).click();
  await expect(group.getByText(asked)).toBeHidden();
  await pickImage(boxOf(group, 'src'), 'media/shade.png');
  await expect(group.getByText(asked)).toBeVisible();

  const alt = group.getByLabel('图片说明');
  const [picture, words] = [await boxOf(group, 'src').boundingBox(), await alt.boundingBox()];
  expect(words?.x).toBeGreaterThan((picture?.x ?? 0) + (picture?.width ?? 0));
  expect(words?.y).toBeLessThan((picture?.y ?? 0) + (picture?.height ?? 0));

  const preview = page.frameLocator('iframe');
  await expect(preview.locator('figure.picture img')).toHaveJSProperty('naturalWidth', 1);
  await publishNow(page);
  await expect(group.getByText('请填写“图片说明”')).toBeVisible();
  await alt.fill('shade.png');
  await publishNow(page);
  await expect(page.locator('#cms-faults')).toContainText(
    '配图 › 图片说明：没有说出图里有什么：用一句话写出图里有谁、在做什么',
  );
  expect(readFileSync(file, 'utf8')).toBe(before);

  // Decap puts the caret back when a field comes into focus, so the field has it first.
  await alt.click();
  await alt.fill('凉棚下的一把长椅');
  await expect(group.getByText(asked)).toBeHidden();
  await save(page);
  expect(readFileSync(file, 'utf8')).toContain(
    'image:\n  src: media/shade.png\n  alt: 凉棚下的一把长椅\n',
  );
});

test('a picture in a lesson or in a body is asked for its words in the same way', async ({
  page,
}) => {
  await openRecord(page, 'lesson', '扶手是谁提的');
  await page.getByLabel('放进一个组件').selectOption({ label: '配图' });
  const figure = page.getByRole('region', { name: '配图' });
  await pickImage(boxOf(figure, 'src'), 'media/canopy.png');
  await expect(figure.getByText('有了图片，还要写')).toBeVisible();
  await figure.getByRole('button', { name: '放进正文' }).click();
  await expect(figure.getByRole('alert')).toContainText('alt');
  await figure.getByLabel('图片说明').fill('凉棚下的一把长椅');
  await figure.getByRole('button', { name: '放进正文' }).click();
  await expect(page.getByLabel('正文')).toHaveValue(
    /<Figure src="media\/canopy.png" alt="凉棚下的一把长椅" \/>/,
  );
});
