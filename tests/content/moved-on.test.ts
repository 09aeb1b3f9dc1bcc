import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readPage } from '../support/output/page.ts';
import { buildInstance } from '../support/records/build-instance.ts';
import { copyInstance, type Instance } from '../support/records/instance.ts';

/** The law is amended after the lesson was checked; what the lesson shows besides is taken off the site. */
function moveOn({ read, write, edit, remove }: Instance): void {
  const promulgated = read('texts/bench/promulgated.md');
  const amended = promulgated
    .replace('id: promulgated', 'id: amended')
    .replace('date: 2025-09-01\neffective: 2026-01-01', 'date: 2026-05-10')
    .replace('date: 2025-09-10', 'date: 2026-05-11')
    .replace('三十日内', '十日内');
  write('texts/bench/amended.md', amended);
  edit('suggestions/armrest.md', 'example: true', 'example: true\ndraft: true');
  remove('corrections/armrest-date.md');
  edit('lessons/sit--write.mdx', '[那条建议](/suggestions/armrest/)', '那条建议');
}

const notice = '本课引用的文本已更新';
const cited = '管理单位应当在三十日内修好';
const comparison = '/laws/bench/compare/promulgated/amended/';

test('the check lists the lesson whose text has moved on, as advice', () => {
  const instance = copyInstance();
  moveOn(instance);
  expect(instance.problems()).toContainEqual(
    expect.stringMatching(/lessons\/sit--read\.mdx:10:\d+ .*有了新的一稿：公布稿（2026-05-10）/),
  );
});

describe('a site whose law has moved on', { timeout: 240_000 }, () => {
  it('is built, says so wherever the lesson is read, and still opens the cited version', () => {
    const instance = copyInstance();
    moveOn(instance);
    const out = buildInstance(instance);
    const html = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8');
    const files = (name: string) => unzipSync(readFileSync(join(out, 'courses/sit/files', name)));
    const part = (name: string, path: string) => strFromU8(files(name)[path] ?? new Uint8Array());

    for (const address of ['read', 'teach', 'slides', 'handout', 'answers']) {
      const page = html(`courses/sit/${address}`);
      expect(page, address).toContain(notice);
      expect(page, address).toContain(`href="${comparison}"`);
    }
    expect(html('courses/sit')).toContain('这门课引用的文本已更新');
    expect(html('courses/sit/write')).not.toContain(notice);
    expect(html('courses/sit/read')).toContain(cited);
    expect(html('courses/sit/read')).toContain('这里本来引用了一条建议');
    expect(html('laws/bench/promulgated')).toContain(cited);
    expect(html('laws/bench/compare/promulgated/amended')).toContain('对照');

    for (const name of ['plan.docx', 'handout.docx'])
      expect(part(name, 'word/document.xml'), name).toContain(notice);
    expect(part('slides.pptx', 'ppt/slides/slide1.xml')).toContain(notice);
    expect(readFileSync(join(out, 'courses/sit/files/course.txt'), 'utf8')).toContain(notice);
    for (const name of ['offline.zip', 'scorm12.zip']) {
      const packed = files(name);
      const path = 'courses/sit/read/index.html';
      const page = readPage(path, strFromU8(packed[path] ?? new Uint8Array()));
      expect(strFromU8(packed[path] ?? new Uint8Array()), name).toContain(notice);
      for (const address of [comparison, '/laws/bench/promulgated/']) {
        expect(packed, name).toHaveProperty([`${address.slice(1)}index.html`]);
        expect(page.links.some((link) => link.startsWith(`../../..${address}index.html`))).toBe(
          true,
        );
      }
    }
  });
});
