import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { readBlocks } from './office-blocks.ts';
import type { OfficeBlock } from './office-runs.ts';
import { findElement, hasClass, listElements } from './read-page.ts';

/** A slide of the page in words, before it is known how many sheets they need. */
export interface WrittenSlide {
  title: string;
  label: string;
  foot: string;
  body: OfficeBlock[];
  notes: string;
}

/** A slide, and after it one for each answer that lies folded on it: what is folded on the page must not show at once. */
export function readSlide(slide: Element): WrittenSlide[] {
  const part = (name: string): Element | undefined =>
    findElement(slide, (element) => hasClass(element, name));
  const head = part('slide-head');
  const [prose, notes] = [part('prose'), part('speaker')];
  const title = wordsOf(head && findElement(head, ({ tagName }) => tagName === 'h3'));
  const label = wordsOf(head && findElement(head, ({ tagName }) => tagName === 'p'));
  const foot = wordsOf(part('slide-foot'));
  const folds = prose ? takeFolds(prose) : [];
  const body = prose ? readBlocks(prose) : [];
  const answers = folds.map((fold) => ({
    ...{ label, foot, notes: '' },
    title: `${title}：${nameFold(fold)}`,
    body: readBlocks(fold),
  }));
  const open = { title, label, foot, body, notes: tell(notes) };
  const [first, ...rest] = answers;
  // Of a slide that holds nothing but what is folded, the sheet would be bare.
  return body.length === 0 && first
    ? [{ ...first, notes: open.notes }, ...rest]
    : [open, ...answers];
}

const wordsOf = (element: Element | undefined): string =>
  element ? toText(element).replace(/\s+/g, ' ').trim() : '';

const isFold = (element: Element): boolean =>
  element.tagName === 'details' && !hasClass(element, 'earlier');

/** Takes them out of the slide; what is folded within a fold goes with it. */
function takeFolds(prose: Element): Element[] {
  const folds: Element[] = [];
  visit(prose, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isFold(element)) return undefined;
    folds.push(element);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return folds;
}

/** 看答案 → 答案. */
const nameFold = (fold: Element): string =>
  wordsOf(listElements(fold, ({ tagName }) => tagName === 'summary')[0]).replace(/^看/, '');

const tell = (notes: Element | undefined): string =>
  notes
    ? readBlocks(notes)
        .map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''))
        .join('\n')
    : '';
