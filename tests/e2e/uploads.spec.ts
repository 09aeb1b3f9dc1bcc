import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { cleanFilm } from '#domain/media/clean-film.ts';
import { expect, openRecord, save, test } from '../support/e2e/editor-test.ts';
import { box, element } from '../support/media/make-film.ts';

test.describe.configure({ mode: 'serial' });

const word = 'tell-tale-camera';
const gps = { GPSLatitudeRef: 'N', GPSLatitude: '31/1 52/1 0/1' };
const photo = sharp({ create: { width: 80, height: 40, channels: 3, background: '#b3261e' } });

/** The media library, opened from the picture of a story. */
async function openLibrary(page: Page): Promise<Locator> {
  await openRecord(page, 'story', '别处的座椅');
  const group = page.locator('[class*="ControlContainer"]:has(> * > label[for^="image-field-"])');
  await group.getByRole('button', { name: '展开' }).click();
  await group.getByRole('button', { name: /选择(其他)?图片/ }).click();
  return page.getByRole('dialog');
}

const upload = (library: Locator, name: string, buffer: Buffer): Promise<void> =>
  library
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

test('a photo from a telephone goes on upright, without place and camera, under a name in letters', async ({
  page,
  editor,
}) => {
  const told = await photo
    .clone()
    .withExif({ IFD0: { Model: word }, IFD3: gps })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><!--${word}--></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(told.includes(word)).toBe(true);
  const library = await openLibrary(page);
  await upload(library, '手机照片 (1).JPG', Buffer.concat([told, Buffer.from(`PK${word}`)]));
  await library.getByText('shou-ji-zhao-pian-1.jpg', { exact: true }).waitFor();
  await library.getByRole('button', { name: '选用已选中项目' }).click();
  await page.getByLabel('图片说明').fill('凉棚下的一把长椅');
  await save(page);
  const kept = readFileSync(join(editor.content, 'media/shou-ji-zhao-pian-1.jpg'));
  const { exif, xmp, orientation, width, height, format } = await sharp(kept).metadata();
  expect([exif, xmp, orientation]).toEqual([undefined, undefined, undefined]);
  expect([width, height, format]).toEqual([40, 80, 'jpeg']);
  expect(kept.includes(word)).toBe(false);
});

test('a file of a name that is taken is asked about in Chinese, and stays as it was', async ({
  page,
  editor,
}) => {
  const file = join(editor.content, 'media/arm.png');
  const before = readFileSync(file);
  const library = await openLibrary(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await library.getByText('arm.png', { exact: true }).waitFor();
  await upload(library, 'arm.png', await photo.clone().png().toBuffer());
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked[0]).toBe('arm.png 已经有了。换成这一个吗？不换，就给文件改个名字再上传。');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('what is no picture, film or caption is refused before it goes anywhere, and told how to mend', async ({
  page,
  editor,
}) => {
  const before = readdirSync(join(editor.content, 'media'));
  const jpg = await photo.clone().jpeg().toBuffer();
  const library = await openLibrary(page);
  const cases: [name: string, bytes: Buffer | string, told: RegExp][] = [
    [
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      /svg.*另存为 png/,
    ],
    ['b.jpg', '<!doctype html><script>alert(1)</script>', /html 文件 → /],
    ['c.jpg', 'GIF89a/*PK\u0003\u0004', /gif 文件 → /],
    ['d.pdf', '%PDF-1.7 /Author (x)', /网站不放 PDF/],
    ['e.docx', 'PK\u0003\u0004word/document.xml', /网站不放 Word/],
    ['f.jpg', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', /heic 文件 → .*兼容性最佳/],
    ['g.png', jpg, /内容其实是 jpg/],
    ['h.jpg', jpg.subarray(0, 40), /打不开 → /],
    ['i.mp4', Buffer.concat([box('ftyp', 'isom'), Buffer.from('<script>')]), /视频不完整/],
    [
      'j.vtt',
      Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\n打１３８-００１３-８０００'),
      /像是手机号：.* → /,
    ],
    ['k.exe', 'MZ\u0090', /不是图片、视频或字幕 → /],
  ];
  for (const [name, bytes, told] of cases) {
    await upload(library, name, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
    const panel = page.getByRole('alert').filter({ hasText: '这个文件没有上传' });
    await expect(panel).toContainText(told);
    await panel.getByRole('button', { name: '知道了' }).click();
    await expect(library.getByText(name, { exact: true })).toBeHidden();
  }
  expect(readdirSync(join(editor.content, 'media'))).toEqual(before);
});

test('a film that a browser recorded still plays when its notes are emptied', async ({ page }) => {
  await page.goto('/admin/');
  const recorded = Buffer.from(await page.evaluate(recordFilm), 'base64');
  const tag = element('1254c367', element('7373', element('67c8', word)));
  // A recorder that knows no length yet: what stands behind the last frame is still of the film.
  const clean = cleanFilm(Buffer.concat([recorded, tag]), 'webm');
  if (!('film' in clean)) throw new Error(clean.what);
  expect(Buffer.from(clean.film).includes(word)).toBe(false);
  expect(Buffer.from(clean.film).includes('Chrome')).toBe(false);
  expect(await page.evaluate(widthOfFilm, Buffer.from(clean.film).toString('base64'))).toBe(64);
});

/** Half a second of a canvas, as the browser itself writes it. */
async function recordFilm(): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  const paint = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start(100);
  for (let frame = 0; frame < 12; frame++) {
    paint?.fillRect(frame, frame, 9, 9);
    await new Promise(requestAnimationFrame);
    await new Promise((next) => setTimeout(next, 40));
  }
  await new Promise((stopped) => {
    recorder.onstop = stopped;
    recorder.stop();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}

async function widthOfFilm(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const film = document.createElement('video');
  film.muted = true;
  film.src = URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }));
  await film.play();
  return film.videoWidth;
}
