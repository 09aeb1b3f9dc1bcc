import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { builtFolder } from './site.ts';

/** A page of the built site as a tree. */
export const readTree = (address: string): Root =>
  fromHtml(readFileSync(join(builtFolder(), address, 'index.html'), 'utf8'));

export const wordsOf = (tree: Root | Element): string => toText(tree).replace(/\s+/g, '');

export function listElements(
  tree: Root | Element,
  isWanted: (element: Element) => boolean,
): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

export const hasClass =
  (name: string) =>
  ({ properties }: Element): boolean =>
    [properties['className']].flat().includes(name);

/** Ids of the suggestions that an element's words are. */
export const suggestionsOf = ({ properties }: Element): string[] =>
  [properties['dataSuggestion'] ?? []].flat().join(' ').split(' ').filter(Boolean);

/** Every suggestion to which a page attributes words. */
export const listAttributed = (tree: Root | Element): string[] =>
  [...new Set(listElements(tree, () => true).flatMap(suggestionsOf))].toSorted();

/** The figures of the sentence that sums up a comparison, by what they count. */
export function readSummary(tree: Root): Record<string, number> {
  const [lede] = listElements(tree, hasClass('lede'));
  const words = lede ? wordsOf(lede) : '';
  const read = (what: string) => Number(new RegExp(`(\\d+)条${what}`).exec(words)?.[1] ?? 0);
  return {
    changed: read('有变化'),
    voiced: read('来自群众建议'),
    explained: read('有制定机关说明'),
    unknown: read('未见公开来源'),
    small: read('只改条号或标点'),
  };
}
