import { join } from 'node:path';
import { fileOf, type PackedCourse } from './inputs.ts';
import { readBlocks } from './office-blocks.ts';
import { loadPictures } from './office-pictures.ts';
import type { OfficeBlock } from './office-runs.ts';
import {
  findElement,
  hasClass,
  isMain,
  listElements,
  readHtml,
  readInvented,
  readShared,
} from './read-page.ts';
import { readSlide } from './read-slide.ts';
import { layOut } from './slide-layout.ts';
import { makeSlidesFile } from './slides-file.ts';
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
  const blocks = main ? [...readBlocks(main), shared] : [];
  // Before the first lesson a worksheet has a few lines only.
  const first = blocks.find((block) => block.kind === 'heading' && block.opensLesson);
  if (paper === 'handout' && first?.kind === 'heading') first.opensLesson = false;
  const name = paper === 'teach' ? '教案' : '学习单';
  const title = `${course.title}：${name}`;
  return makeWordFile(
    title,
    course.author,
    course.updated,
    loadPictures(root, blocks),
    [title, readInvented(tree)].join('　'),
  );
}

export function makeDeckFile(root: string, course: PackedCourse): Promise<Uint8Array> {
  const main = findElement(readHtml(join(root, fileOf(`/courses/${course.id}/slides/`))), isMain);
  const slides = main ? listElements(main, (element) => hasClass(element, 'slide')) : [];
  return makeSlidesFile(
    course.title,
    course.author,
    course.updated,
    slides.flatMap(readSlide).flatMap((slide) => layOut(slide, loadPictures(root, slide.body))),
  );
}
