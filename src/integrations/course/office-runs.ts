import type { Element, ElementContent } from 'hast';
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
  | { kind: 'heading'; level: number; runs: Run[]; opensLesson?: boolean }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'item'; marker: string; depth: number; runs: Run[] }
  | { kind: 'note'; runs: Run[] }
  | { kind: 'room'; lines: number; runs: Run[] }
  | { kind: 'table'; rows: Run[][][] }
  | Picture;

export interface Picture {
  kind: 'picture';
  /** Its address in the site: `/media/a.png`. */
  src: string;
  alt: string;
  width: number;
  height: number;
}

const skipped = ['nav', 'button', 'script', 'svg', 'summary', 'select', 'template'];
/** Menus, buttons, ways to other pages and what a page hides. */
export const isLeftOut = (element: Element): boolean =>
  skipped.includes(element.tagName) ||
  element.properties['hidden'] !== undefined ||
  ['scripted', 'citation', 'deck-bar', 'crumbs', 'stage-line', 'go'].some((name) =>
    hasClass(element, name),
  );

/** The words of inline content, each with its look. */
export function readRuns(node: ElementContent, look: Omit<Run, 'text'> = {}): Run[] {
  if (node.type === 'text') return [{ ...look, text: node.value }];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  const { tagName } = node;
  if (tagName === 'br') return [{ ...look, text: '\n' }];
  if (tagName === 'video')
    return [{ ...look, text: `（影片：${String(node.properties['ariaLabel'] ?? '')}）` }];
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

export function tidy(runs: readonly Run[]): Run[] {
  const clean = runs
    .map((run) => ({
      ...run,
      text: run.text === '\n' ? '\n' : run.text.replace(forbidden, '').replace(/[ \t\n]+/g, ' '),
    }))
    .filter(({ text }) => text !== '');
  return clean.some(({ text }) => text.trim() !== '') ? clean : [];
}
