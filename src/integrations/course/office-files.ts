import { join } from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { fileOf, type PackedCourse } from './inputs.ts';
import { type OfficeBlock, readBlocks } from './office-blocks.ts';
import {
  findElement,
  hasClass,
  isMain,
  listElements,
  readHtml,
  readInvented,
  readShared,
} from './read-page.ts';
import { makeSlidesFile, type OfficeSlide } from './slides-file.ts';
import { makeWordFile } from './word-file.ts';

/** The plan or the worksheet, as a file to edit. */
export function makePaperFile(
  root: string,
  course: PackedCourse,
  paper: 'teach' | 'handout',
): Promise<Uint8Array> {
  const tree = readHtml(join(root, fileOf(`/courses/${course.id}/${paper}/`)));
  const main = findElement(tree, isMain);
  const shared: OfficeBlock = { kind: 'paragraph', runs: [{ text: readShared(tree) }] };
  const name = paper === 'teach' ? '教案' : '学习单';
  const title = `${course.title}：${name}`;
  return makeWordFile(
    title,
    course.author,
    course.updated,
    main ? [...readBlocks(main), shared] : [],
    [title, readInvented(tree)].join('　'),
  );
}

export function makeDeckFile(root: string, course: PackedCourse): Promise<Uint8Array> {
  const main = findElement(readHtml(join(root, fileOf(`/courses/${course.id}/slides/`))), isMain);
  const slides = main ? listElements(main, (element) => hasClass(element, 'slide')) : [];
  return makeSlidesFile(course.title, course.author, course.updated, slides.map(readSlide));
}

function readSlide(slide: Element): OfficeSlide {
  const part = (name: string): Element | undefined =>
    findElement(slide, (element) => hasClass(element, name));
  const words = (element: Element | undefined): string =>
    element ? toText(element).replace(/\s+/g, ' ').trim() : '';
  const head = part('slide-head');
  const body = part('prose');
  const notes = part('speaker');
  return {
    title: words(head && findElement(head, ({ tagName }) => tagName === 'h3')),
    label: words(head && findElement(head, ({ tagName }) => tagName === 'p')),
    foot: words(part('slide-foot')),
    body: body ? readBlocks(body) : [],
    notes: notes
      ? readBlocks(notes)
          .map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''))
          .join('\n')
      : '',
  };
}
