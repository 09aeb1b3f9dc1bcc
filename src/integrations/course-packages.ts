import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8 } from 'fflate';
import { loadReleased } from '#records/load-content.ts';
import { hashOf, makeOnce } from './course/cache.ts';
import { collectPages, fileOf, lessonsOf, type PackedCourse, papersOf } from './course/inputs.ts';
import { makeOfflineFiles } from './course/offline-package.ts';
import { makeDeckFile, makePaperFile } from './course/office-files.ts';
import { makePlainText } from './course/plain-text.ts';
import { makeScormFiles } from './course/scorm-package.ts';
import { makeZip } from './course/zip.ts';

type Maker = (root: string, course: PackedCourse) => Uint8Array | Promise<Uint8Array>;

const makers: Readonly<Record<string, Maker>> = {
  'scorm12.zip': (root, course) => makeZip(makeScormFiles(root, course)),
  'course.txt': (root, course) => strToU8(makePlainText(root, course)),
  'plan.docx': (root, course) => makePaperFile(root, course, 'teach'),
  'handout.docx': (root, course) => makePaperFile(root, course, 'handout'),
  'slides.pptx': makeDeckFile,
  // Last: it holds the three before it.
  'offline.zip': (root, course) => makeZip(makeOfflineFiles(root, course)),
};

/** Makes what a teacher takes along from the finished pages; stands last, after everything that changes them. */
export function coursePackages(): AstroIntegration {
  return {
    name: 'course-packages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const course of listCourses()) await packCourse(root, course);
      },
    },
  };
}

async function packCourse(root: string, course: PackedCourse): Promise<void> {
  const folder = join(root, 'courses', course.id, 'files');
  mkdirSync(folder, { recursive: true });
  const key = hashOf(listInputs(root, course));
  for (const [name, make] of Object.entries(makers))
    writeFileSync(join(folder, name), await makeOnce(key, name, () => make(root, course)));
}

/** Every page that goes into a package and what it shows; scripts and styles are named in them by the hash of their words, or read here. */
function* listInputs(root: string, course: PackedCourse): Iterable<string | Uint8Array> {
  yield JSON.stringify(course);
  for (const address of collectPages(root, [...papersOf(course), ...lessonsOf(course)]))
    yield* readPageInputs(root, address);
  for (const name of ['comfort', 'course', 'lesson', 'scorm', 'slides'])
    yield readFileSync(join(root, 'reader', `${name}.js`));
}

function* readPageInputs(root: string, address: string): Iterable<string | Uint8Array> {
  const html = readFileSync(join(root, fileOf(address)), 'utf8');
  yield html;
  for (const [, media = ''] of html.matchAll(/ src="(\/media\/[^"]+)"/g))
    if (existsSync(join(root, media))) yield readFileSync(join(root, media));
}

function listCourses(): PackedCourse[] {
  const { records } = loadReleased();
  const lessons = Map.groupBy(records.lesson, ({ data }) => data.course);
  return records.course.map(({ id, data }) => ({
    id,
    title: data.title,
    author: data.authors.join('、'),
    updated: data.updated,
    lessons: (lessons.get(id) ?? [])
      .map((lesson) => lesson.data)
      .sort((a, b) => a.order - b.order)
      .map((lesson) => ({ id: lesson.id, title: lesson.title })),
  }));
}
