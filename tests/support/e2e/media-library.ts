import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';

/** Uploads a picture through the media library and takes it; `path` is `media/` and the name it is to have. */
export async function pickImage(box: Locator, path: string): Promise<void> {
  const name = path.replace('media/', '');
  await box.getByRole('button', { name: '选择图片' }).click();
  const library = box.page().getByRole('dialog');
  await library.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'image/png',
    buffer: readFileSync('tests/fixtures/minimal/media/bench.png'),
  });
  // What has just been uploaded is chosen already.
  await library.getByText(name, { exact: true }).waitFor();
  await library.getByRole('button', { name: '选用已选中项目' }).click();
}
