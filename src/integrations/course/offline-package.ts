import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { collectPages, fileOf, lessonsOf, type PackedCourse, papersOf } from './inputs.ts';
import { type Files, localisePage, type Place } from './localise.ts';
import { hasClass, readHtml } from './read-page.ts';

/** What a teacher changes before the class; made before the pack. */
const editable = ['plan.docx', 'handout.docx', 'slides.pptx'];

/** Everything of a course in a folder that opens from a disk, on a computer without a network; `index.html` is its door. */
export function makeOfflineFiles(root: string, course: PackedCourse): Files {
  const addresses = collectPages(root, [...papersOf(course), ...lessonsOf(course)]);
  const files = readEditable(root, course);
  const pages = new Set(addresses);
  for (const address of addresses) putPage(root, address, { path: fileOf(address), pages, files });
  putPage(root, `/courses/${course.id}/`, { path: 'index.html', pages, files });
  return files;
}

function readEditable(root: string, course: PackedCourse): Files {
  const paths = editable.map((name) => `courses/${course.id}/files/${name}`);
  return new Map(
    paths
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path))]),
  );
}

function putPage(root: string, address: string, place: Omit<Place, 'root'>): void {
  const tree = readHtml(join(root, fileOf(address)));
  localisePage(tree, { root, without: isMenu, ...place });
  place.files.set(place.path, printPage(tree));
}

export const printPage = (tree: Root): Uint8Array => strToU8(toHtml(tree));

/** The site's menu leads to pages that a package does not hold; the switches beside it stay. */
export const isMenu = (element: Element): boolean =>
  element.tagName === 'li' &&
  !hasClass(element, 'comfort') &&
  element.children.some(
    (child) =>
      child.type === 'element' &&
      child.tagName === 'a' &&
      /^\/(?:laws|suggestions|courses|stories|participate|search)\/$/.test(
        String(child.properties['href']),
      ),
  );
