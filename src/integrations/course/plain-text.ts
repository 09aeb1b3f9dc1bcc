import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { fileOf, type PackedCourse } from './inputs.ts';
import { findElement, hasClass, isMain, readHtml, readShared } from './read-page.ts';

/** A whole course as plain text: what the course is, then every lesson with its notes and answers. */
export function makePlainText(root: string, course: PackedCourse): string {
  const pages = [`/courses/${course.id}/`, `/courses/${course.id}/teach/`];
  const trees = pages.map((address) => readHtml(join(root, fileOf(address))));
  const shared = trees.map(readShared).find((words) => words !== '') ?? '';
  return `${[...trees.map(readMain), shared].filter(Boolean).join('\n\n────────\n\n')}\n`;
}

function readMain(tree: Root): string {
  const main = findElement(tree, isMain);
  if (!main) return '';
  visit(main, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isControl(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toText(main)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isControl = (element: Element): boolean =>
  ['nav', 'button', 'summary', 'script', 'svg'].includes(element.tagName) ||
  hasClass(element, 'scripted') ||
  hasClass(element, 'citation');
