import type { Element, ElementContent, Root } from 'hast';
import { hasClass } from './read-page.ts';

/** A run of words with one look. */
export interface Run {
  text: string;
  bold?: boolean;
  strike?: boolean;
  underline?: boolean;
}

/** What an office file is made of: the pages' own structure without their looks. */
export type OfficeBlock =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'item'; marker: string; depth: number; runs: Run[] }
  | { kind: 'note'; runs: Run[] }
  | { kind: 'room'; lines: number; runs: Run[] }
  | { kind: 'table'; rows: Run[][][] };

/**
 * Reads a part of a finished page into blocks. In: its tree. Out: blocks in reading order.
 * 1. No word is lost but those of menus and buttons; a picture is its description.
 * 2. What came and what went between two versions stays underlined and struck.
 * Example: `<h2>一</h2><ul><li>纸</li></ul>` → a heading and an item.
 */
export function readBlocks(tree: Root | Element): OfficeBlock[] {
  const blocks: OfficeBlock[] = [];
  readInto(blocks, tree.children as ElementContent[], { depth: 0, marker: '', isNote: false });
  return blocks;
}

interface Place {
  depth: number;
  marker: string;
  isNote: boolean;
}

const skipped = ['nav', 'button', 'script', 'svg', 'summary', 'select', 'track', 'template'];
const holders =
  /^(?:div|section|article|main|header|figure|ul|ol|dl|details|blockquote|aside|li|dd|dt|p|h[1-6]|table|figcaption|caption|hr|form|video|footer)$/;

function readInto(blocks: OfficeBlock[], nodes: readonly ElementContent[], place: Place): void {
  let runs: Run[] = [];
  const flush = (): void => {
    const own = tidy(runs);
    runs = [];
    if (own.length > 0) blocks.push(wordsBlock(own, place));
  };
  for (const node of nodes) {
    if (node.type === 'element' && holders.test(node.tagName) && !isLeftOut(node)) {
      flush();
      readHolder(blocks, node, place);
    } else runs.push(...readRuns(node));
  }
  flush();
}

const isLeftOut = (element: Element): boolean =>
  skipped.includes(element.tagName) ||
  element.properties['hidden'] !== undefined ||
  ['scripted', 'citation', 'deck-bar', 'crumbs'].some((name) => hasClass(element, name));

function wordsBlock(runs: Run[], { depth, marker, isNote }: Place): OfficeBlock {
  if (marker !== '') return { kind: 'item', marker, depth, runs };
  return { kind: isNote ? 'note' : 'paragraph', runs };
}

function readHolder(blocks: OfficeBlock[], element: Element, place: Place): void {
  const { tagName, children } = element;
  if (/^h[1-6]$/.test(tagName)) {
    const runs = tidy(children.flatMap((child) => readRuns(child)));
    if (runs.length > 0) blocks.push({ kind: 'heading', level: Number(tagName[1]), runs });
  } else if (tagName === 'table') readTable(blocks, element);
  else if (hasClass(element, 'room')) readRoom(blocks, element);
  else if (tagName === 'ul' || tagName === 'ol') readList(blocks, element, place);
  else
    readInto(blocks, children, {
      ...place,
      isNote: place.isNote || hasClass(element, 'teacher-note'),
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

function readRoom(blocks: OfficeBlock[], room: Element): void {
  const runs = tidy(room.children.flatMap((child) => readRuns(child)));
  blocks.push({ kind: 'room', lines: Number(room.properties['dataLines'] ?? 3), runs });
}

function readTable(blocks: OfficeBlock[], table: Element): void {
  const rows: Run[][][] = [];
  const visitRows = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr')
        rows.push(
          child.children.flatMap((cell) =>
            cell.type === 'element' ? [tidy(cell.children.flatMap((one) => readRuns(one)))] : [],
          ),
        );
      else visitRows(child);
    }
  };
  visitRows(table);
  if (rows.some((row) => row.length > 0)) blocks.push({ kind: 'table', rows });
}

/** The words of inline content, each with its look. */
function readRuns(node: ElementContent, look: Omit<Run, 'text'> = {}): Run[] {
  if (node.type === 'text') return [{ ...look, text: node.value }];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  const { tagName } = node;
  if (tagName === 'br') return [{ ...look, text: '\n' }];
  if (tagName === 'img')
    return [{ ...look, text: `（图：${String(node.properties['alt'] ?? '')}）` }];
  const own = {
    ...look,
    ...(/^(?:b|strong|th)$/.test(tagName) && { bold: true }),
    ...(tagName === 'del' && { strike: true }),
    ...(/^(?:ins|mark)$/.test(tagName) && { underline: true }),
  };
  const runs = node.children.flatMap((child) => readRuns(child, own));
  // The letter of an option stands apart from its words.
  return tagName === 'b' ? [...runs, { ...look, text: ' ' }] : runs;
}

// What XML cannot hold, and every kind of white space but a break that was meant.
const forbidden = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function tidy(runs: readonly Run[]): Run[] {
  const clean = runs
    .map((run) => ({
      ...run,
      text: run.text === '\n' ? '\n' : run.text.replace(forbidden, '').replace(/[ \t\n]+/g, ' '),
    }))
    .filter(({ text }) => text !== '');
  return clean.some(({ text }) => text.trim() !== '') ? clean : [];
}
