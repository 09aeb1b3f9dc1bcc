import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPdf } from '../support/e2e/read-pdf.ts';
import { builtFolder } from '../support/output/site.ts';

const courses = ['birth-of-a-regulation', 'food-safety', 'good-suggestion'];
const filesOf = (course: string): string => join(builtFolder(), 'courses', course, 'files');
const first = filesOf('birth-of-a-regulation');

/** Opens a file in LibreOffice and saves it in another format; throws when LibreOffice is not there. */
function convert(name: string, to: string, bytes = readFileSync(join(first, name))): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lawecho-office-'));
  writeFileSync(join(folder, name), bytes);
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
  const made = unzipSync(readFileSync(join(first, 'slides.pptx')));
  const slides = Object.keys(made).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const opened = unzipSync(convert('slides.pptx', 'odp'));
  const content = strFromU8(opened['content.xml'] ?? new Uint8Array());
  expect(content.match(/<draw:page /g)?.length).toBe(slides.length);
});

test('a sentence that a teacher changes in the plan is there when it is opened again', () => {
  const files = unzipSync(readFileSync(join(first, 'plan.docx')));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const changed = document.replace('第一分钟只念故事', '第一分钟先放一段雨声');
  expect(changed).not.toBe(document);
  const edited = zipSync({ ...files, 'word/document.xml': strToU8(changed) });
  const plan = convert('plan.docx', 'txt:Text (encoded):UTF8', Buffer.from(edited));
  expect(plan.toString('utf8')).toContain('第一分钟先放一段雨声');
});

/** Points from the lower edge of a sheet to the place of its foot. */
const footLine = (7.5 - 6.85) * 72;

for (const course of courses)
  test(`no word of the slides of ${course} is outside its sheet or under 12 points`, () => {
    const bytes = readFileSync(join(filesOf(course), 'slides.pptx'));
    const slides = Object.entries(unzipSync(bytes)).filter(([path]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(path),
    );
    for (const [path, xml] of slides)
      for (const [, size] of strFromU8(xml).matchAll(/ sz="(\d+)"/g))
        expect(Number(size), path).toBeGreaterThanOrEqual(1200);
    const opened = readPdf(convert('slides.pptx', 'pdf', bytes));
    expect(opened.pages).toBe(slides.length);
    // The foot is small and stands lower.
    const low = opened.lines.flatMap((lines, at) =>
      lines.filter(({ above, size }) => size > 12.5 && above < footLine).map(() => at + 1),
    );
    expect(opened.lines.flat().length).toBeGreaterThan(3 * slides.length);
    expect(low).toEqual([]);
  });
