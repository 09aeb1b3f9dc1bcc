import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { frame } from '#i18n/zh-CN.ts';
import { findElement, hasClass, isMain, listElements } from '#integrations/course/read-page.ts';
import { loadReleased } from '#records/load-content.ts';
import { builtFolder } from '../../support/output/site.ts';

const { records } = loadReleased();
const folder = join(builtFolder(), 'courses');
const readTree = (address: string) =>
  fromHtml(readFileSync(join(folder, address, 'index.html'), 'utf8'));
const mainOf = (address: string): string => {
  const main = findElement(readTree(address), isMain);
  return main ? toText(main) : '';
};

/** Is this city real? Every screen and every sheet says that it is not. */
describe.each(records.course.filter(({ data }) => data.example).map(({ id }) => id))(
  'what is invented in %s',
  (course) => {
    const lessons = records.lesson.filter(({ data }) => data.course === course);
    const unpack = (name: string) =>
      Object.entries(unzipSync(readFileSync(join(folder, course, 'files', name))));

    it('is said on the course, on each lesson and on each page for teachers', () => {
      const paths = ['', 'teach', 'slides', 'handout', 'answers'];
      for (const path of [...paths, ...lessons.map(({ data }) => data.id)])
        expect(mainOf(`${course}/${path}`), path).toContain(frame.invented);
    });

    it('is said on every slide, on the wall and in the file', () => {
      const slides = listElements(readTree(`${course}/slides`), (element) =>
        hasClass(element, 'slide'),
      );
      expect(slides.length).toBeGreaterThan(lessons.length);
      for (const slide of slides) expect(toText(slide)).toContain(frame.invented);
      const files = unpack('slides.pptx').filter(([path]) => /slides\/slide\d+\.xml$/.test(path));
      expect(files.length).toBeGreaterThanOrEqual(slides.length);
      for (const [path, bytes] of files) expect(strFromU8(bytes), path).toContain(frame.invented);
    });

    it('is said at the foot of every sheet of the documents, and in the plain text', () => {
      for (const name of ['plan.docx', 'handout.docx']) {
        const feet = unpack(name).filter(([path]) => /word\/footer\d*\.xml$/.test(path));
        expect(feet, name).toHaveLength(1);
        for (const [, bytes] of feet) expect(strFromU8(bytes), name).toContain(frame.invented);
      }
      expect(readFileSync(join(folder, course, 'files/course.txt'), 'utf8')).toContain(
        frame.invented,
      );
    });

    it('is said on every page of the packages', () => {
      for (const name of ['offline.zip', 'scorm12.zip'])
        for (const [path, bytes] of unpack(name))
          if (path.endsWith('.html')) expect(strFromU8(bytes), `${name} ${path}`).toMatch(/虚构/);
    });
  },
);
