import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit, EXIT } from 'unist-util-visit';

export const readHtml = (file: string): Root => fromHtml(readFileSync(file, 'utf8'));

export function findElement(
  tree: Root | Element,
  test: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!test(element)) return;
    found = element;
    return EXIT;
  });
  return found;
}

export function listElements(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

export const isMain = ({ tagName }: Element): boolean => tagName === 'main';

/** What the footer says of adoptions, for files made of the main part alone. */
export function readShared(tree: Root): string {
  const footer = findElement(tree, ({ tagName }) => tagName === 'footer');
  const shared = footer && findElement(footer, (element) => hasClass(element, 'shared'));
  return shared ? toText(shared).trim() : '';
}

/** That what a course tells is invented, in the words of its page; empty where it is not. */
export function readInvented(tree: Root): string {
  const place = findElement(tree, (element) => hasClass(element, 'invented'));
  return place ? toText(place).replace(/\s+/g, ' ').trim() : '';
}
