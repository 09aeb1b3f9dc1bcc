import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeOfflineFiles } from '#integrations/course/offline-package.ts';
import { makeDeckFile, makePaperFile } from '#integrations/course/office-files.ts';
import { makePlainText } from '#integrations/course/plain-text.ts';
import { makeScormFiles } from '#integrations/course/scorm-package.ts';
import { makeZip } from '#integrations/course/zip.ts';
import { loadReleased } from '#records/load-content.ts';
import { readPage } from '../../support/output/page.ts';
import { findManifestFaults } from '../../support/output/validate-manifest.ts';
import { builtFolder } from '../../support/output/site.ts';

const { records } = loadReleased();
const root = builtFolder();
const courses = records.course.map(({ id, data }) => ({
  id,
  title: data.title,
  author: data.authors.join('、'),
  updated: data.updated,
  lessons: records.lesson
    .map((lesson) => lesson.data)
    .filter(({ course }) => course === id)
    .sort((a, b) => a.order - b.order)
    .map((lesson) => ({ id: lesson.id, title: lesson.title })),
}));
const read = (course: string, name: string) =>
  readFileSync(join(root, 'courses', course, 'files', name));

/** Links of the package's pages that lead out of it, or nowhere. */
function findBadLinks(files: Record<string, Uint8Array>): string[] {
  const ids = new Map(
    pagesOf(files).map(([path, html]) => [path, new Set(readPage(path, html).ids)]),
  );
  return pagesOf(files).flatMap(([path, html]) =>
    readPage(path, html).links.flatMap((link) => {
      if (/^(?:mailto|tel):/.test(link)) return [];
      const [name = '', anchor = ''] = link.split('#');
      const target = name === '' ? path : posix.join(posix.dirname(path), name);
      const isThere = !/^(?:[a-z]+:|\/)/i.test(link) && target in files;
      const isPlace = anchor === '' || (ids.get(target)?.has(decodeURIComponent(anchor)) ?? false);
      return isThere && isPlace ? [] : [`${path} → ${link}`];
    }),
  );
}

const pagesOf = (files: Record<string, Uint8Array>): [string, string][] =>
  Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, strFromU8(bytes)]);

describe.each(courses)('the packages of $id', (course) => {
  it('are the same bytes when they are made again', async () => {
    const files = {
      'plan.docx': await makePaperFile(root, course, 'teach'),
      'handout.docx': await makePaperFile(root, course, 'handout'),
      'slides.pptx': await makeDeckFile(root, course),
    };
    for (const [name, bytes] of Object.entries(files))
      expect(read(course.id, name).equals(bytes), name).toBe(true);
    expect(read(course.id, 'offline.zip').equals(makeZip(makeOfflineFiles(root, course)))).toBe(
      true,
    );
    expect(read(course.id, 'scorm12.zip').equals(makeZip(makeScormFiles(root, course)))).toBe(true);
    expect(read(course.id, 'course.txt').toString()).toBe(makePlainText(root, course));
  });

  it('hold all that their pages name, and name nothing outside', () => {
    for (const name of ['offline.zip', 'scorm12.zip']) {
      const files = unzipSync(read(course.id, name));
      expect(findBadLinks(files), name).toEqual([]);
      for (const [path, html] of pagesOf(files)) {
        expect(html, path).not.toMatch(/(?:href|src|action|poster)="(?:https?:)?\/\//);
        expect(html, path).not.toContain('type="module"');
      }
    }
  });

  it('hold in the pack the documents that a teacher changes, with links to them', () => {
    const files = unzipSync(read(course.id, 'offline.zip'));
    const page = strFromU8(files[`courses/${course.id}/index.html`] ?? new Uint8Array());
    for (const name of ['plan.docx', 'handout.docx', 'slides.pptx']) {
      const packed = files[`courses/${course.id}/files/${name}`] ?? new Uint8Array();
      expect(read(course.id, name).equals(packed), name).toBe(true);
      expect(page).toContain(`href="files/${name}"`);
    }
  });

  it('tell a learning platform its lessons by the official schemas, and hold no page for teachers', async () => {
    const files = unzipSync(read(course.id, 'scorm12.zip'));
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    expect(await findManifestFaults(manifest)).toEqual([]);
    expect(manifest.match(/scormtype="sco"/g)?.length ?? 0).toBe(course.lessons.length);
    expect(Object.keys(files).join('\n')).not.toMatch(/\/(?:teach|answers|slides)\//);
  });

  it('say every lesson in plain text, with no markup', () => {
    const text = read(course.id, 'course.txt').toString();
    for (const { title } of course.lessons) expect(text).toContain(title);
    expect(text).not.toMatch(/<\/(?:p|div|li|span|section)>/);
  });
});
