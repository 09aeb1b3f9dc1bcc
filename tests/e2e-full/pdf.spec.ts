import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadReleased } from '#records/load-content.ts';
import { builtFolder } from '../support/output/site.ts';
import { readPdf } from '../support/e2e/read-pdf.ts';

const root = join(builtFolder(), 'courses');
const { records } = loadReleased();
const pdfOf = (course: string, name: string) =>
  readPdf(readFileSync(join(root, course, 'files', `${name}.pdf`)));
const tight = (words: string): string => words.replace(/\s/g, '');

// One worker prints once for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  execFileSync(process.execPath, ['src/cli/course-pdf.ts'], {
    env: { ...process.env, PDF: '1' },
  });
});

for (const { id } of records.course) {
  const lessons = records.lesson.filter(({ data: own }) => own.course === id);

  test(`the four prints of ${id} are tagged, in Chinese, and have a bookmark for every lesson`, () => {
    for (const name of ['plan', 'handout', 'answers', 'slides']) {
      const pdf = pdfOf(id, name);
      expect(pdf.isTagged, name).toBe(true);
      expect(pdf.language, name).toBe('zh-CN');
      const bookmarks = tight(pdf.bookmarks.join('\n'));
      for (const lesson of lessons) expect(bookmarks, name).toContain(tight(lesson.data.title));
      const words = pdf.words.join('');
      expect(words, name).toContain('地名、法规、人物均为虚构');
      for (const lesson of lessons) expect(words, name).toContain(tight(lesson.data.title));
    }
  });

  test(`the notes of ${id} stand in the plan alone, the answers not on the worksheet`, () => {
    const note = '最后请';
    expect(pdfOf(id, 'plan').words.join('')).toContain('时间安排');
    expect(pdfOf(id, 'plan').words.join('')).toContain(note);
    for (const name of ['handout', 'answers', 'slides'])
      expect(pdfOf(id, name).words.join(''), name).not.toContain(note);
    expect(pdfOf(id, 'handout').words.join('')).toContain('我的答案');
    expect(pdfOf(id, 'handout').words.join('')).not.toContain('看答案');
  });

  test(`no print of ${id} says what to press, and what a page folds away lies open in plan and key`, () => {
    const labels = lessons.flatMap(({ body }) => [...body.matchAll(/<Reveal label="看([^"]+)"/g)]);
    for (const name of ['plan', 'handout', 'answers'])
      expect(pdfOf(id, name).words.join(''), name).not.toMatch(
        /看答案|看参考答案|看文字稿|到全文里看|看.{2,6}稿全文|开始放映|再试一次/,
      );
    for (const name of ['plan', 'answers']) {
      const words = pdfOf(id, name).words.join('');
      for (const [, label = ''] of labels) expect(words, name).toContain(tight(label));
    }
  });

  test(`the slides of ${id} print two on a page`, () => {
    const html = readFileSync(join(root, id, 'slides', 'index.html'), 'utf8');
    const slides = html.match(/<article class="slide/g)?.length ?? 0;
    expect(pdfOf(id, 'slides').pages).toBe(Math.ceil(slides / 2));
  });

  test(`each lesson of ${id} begins on a page of its own in plan, worksheet and key`, () => {
    for (const name of ['plan', 'handout', 'answers']) {
      const heads = pdfOf(id, name).words.filter((words) => /^第\d课/.test(words));
      expect(heads.length, name).toBe(lessons.length);
    }
  });
}

test('a build without PDF=1 offers no print that is not there', () => {
  const html = readFileSync(join(root, 'good-suggestion', 'index.html'), 'utf8');
  expect(html).not.toContain('.pdf"');
  expect(readdirSync(join(root, 'good-suggestion', 'files'))).toContain('plan.docx');
});
