import type { Element, ElementContent, Root } from 'hast';
import { readNameLine, readPicture, readRoom, readTable, readTimeline } from './office-parts.ts';
import { isLeftOut, type OfficeBlock, readRuns, type Run, tidy } from './office-runs.ts';
import { hasClass } from './read-page.ts';

/**
 * Reads a part of a finished page into blocks. In: its tree. Out: blocks in reading order.
 * 1. No word is lost but those of menus and buttons; a picture keeps its description.
 * 2. What came and what went between two versions stays underlined and struck.
 * 3. Of a timeline the steps and their days are told, a line each: the rest stands on the page of the law.
 * Example: `<h2>一</h2><ul><li>纸</li></ul>` → a heading and an item.
 */
export function readBlocks(tree: Root | Element): OfficeBlock[] {
  const blocks: OfficeBlock[] = [];
  readInto(blocks, tree.children as ElementContent[], {
    ...{ depth: 0, marker: '', isNote: false, opensLesson: false, isSpaced: false },
  });
  return blocks;
}

interface Place {
  depth: number;
  marker: string;
  isNote: boolean;
  opensLesson: boolean;
  /** Whether its parts stand apart on the page by its style alone. */
  isSpaced: boolean;
}

const holders =
  /^(?:div|section|article|main|header|figure|ul|ol|dl|details|blockquote|aside|li|dd|dt|p|h[1-6]|table|figcaption|caption|hr|form|footer)$/;

function readInto(blocks: OfficeBlock[], nodes: readonly ElementContent[], place: Place): void {
  let runs: Run[] = [];
  const flush = (): void => {
    const own = tidy(runs);
    runs = [];
    if (own.length > 0) blocks.push(wordsBlock(own, place));
  };
  for (const node of nodes) {
    const picture = node.type === 'element' ? readPicture(node) : undefined;
    if (picture) {
      flush();
      blocks.push(picture);
    } else if (node.type === 'element' && holders.test(node.tagName) && !isLeftOut(node)) {
      flush();
      readHolder(blocks, node, place);
    } else {
      runs.push(...readRuns(node));
      if (place.isSpaced && node.type === 'element') runs.push({ text: ' ' });
    }
  }
  flush();
}

function wordsBlock(runs: Run[], { depth, marker, isNote }: Place): OfficeBlock {
  if (marker !== '') return { kind: 'item', marker, depth, runs };
  return { kind: isNote ? 'note' : 'paragraph', runs };
}

function readHolder(blocks: OfficeBlock[], element: Element, place: Place): void {
  const { tagName, children } = element;
  if (/^h[1-6]$/.test(tagName)) {
    const runs = tidy(children.flatMap((child) => readRuns(child)));
    const level = Number(tagName[1]);
    const opensLesson = place.opensLesson && level === 2;
    if (runs.length > 0)
      blocks.push({ kind: 'heading', level, runs, ...(opensLesson && { opensLesson }) });
  } else if (tagName === 'table') readTable(blocks, element);
  else if (hasClass(element, 'room')) readRoom(blocks, element);
  else if (hasClass(element, 'name-line')) blocks.push(readNameLine(element));
  else if (hasClass(element, 'timeline')) readTimeline(blocks, element, place.depth);
  else if (tagName === 'ul' || tagName === 'ol') readList(blocks, element, place);
  else
    readInto(blocks, children, {
      ...place,
      isNote: place.isNote || hasClass(element, 'teacher-note'),
      isSpaced: tagName === 'figcaption' || hasClass(element, 'label'),
      opensLesson: place.opensLesson || (tagName === 'section' && hasClass(element, 'lesson')),
    });
}

function readList(blocks: OfficeBlock[], list: Element, place: Place): void {
  let number = Number(list.properties['start'] ?? 1);
  const isPlain = hasClass(list, 'options');
  for (const child of list.children) {
    if (child.type !== 'element' || isLeftOut(child)) continue;
    const own = list.tagName === 'ol' ? `${number}.` : isPlain ? '　' : '•';
    number += 1;
    const before = blocks.length;
    readInto(blocks, child.children, { ...place, marker: own, depth: place.depth + 1 });
    for (const block of blocks.slice(before + 1))
      if (block.kind === 'item' && block.marker === own && block.depth === place.depth + 1)
        block.marker = '　';
  }
}
