import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { builtFolder } from '../support/output/site.ts';

const files = join(builtFolder(), 'courses', 'birth-of-a-regulation', 'files');

/** Opens a file in LibreOffice and saves it in another format; throws when LibreOffice is not there. */
function convert(name: string, to: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lawecho-office-'));
  copyFileSync(join(files, name), join(folder, name));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  try {
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, name),
    ]);
  } catch (error) {
    throw new Error(
      '需要 LibreOffice：apt-get install --no-install-recommends libreoffice-writer libreoffice-impress',
      { cause: error },
    );
  }
  return readFileSync(join(folder, name.replace(/\.[a-z]+$/, `.${to.split(':')[0]}`)));
}

test('LibreOffice opens the plan with its notes, and the worksheet without an answer', () => {
  const plan = convert('plan.docx', 'txt:Text (encoded):UTF8').toString('utf8');
  expect(plan).toContain('第一分钟只念故事');
  expect(plan).toContain('45 分钟一节课');
  const sheet = convert('handout.docx', 'txt:Text (encoded):UTF8').toString('utf8');
  expect(sheet).toContain('我的答案');
  expect(sheet).not.toContain('第一分钟只念故事');
});

test('LibreOffice opens the slides, every one of them', () => {
  const made = unzipSync(readFileSync(join(files, 'slides.pptx')));
  const slides = Object.keys(made).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const opened = unzipSync(convert('slides.pptx', 'odp'));
  const content = strFromU8(opened['content.xml'] ?? new Uint8Array());
  expect(content.match(/<draw:page /g)?.length).toBe(slides.length);
});
