import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { addressOf, listPages } from '../output/site.ts';

/** What a page says, told apart from the search's own reading of it: by a real HTML parser. */
export interface TruePage {
  readonly address: string;
  /** Its h1, in the same form. */
  readonly title: string;
  /** Text of each block, NFKC, small letters, no white space. */
  readonly blocks: readonly string[];
}

const block = new Set(
  'article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table tbody td text textarea tfoot th thead title tr ul button'.split(
    ' ',
  ),
);
const wordless = new Set(['script', 'style', 'template']);

export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();

export function readTruth(folder: string): TruePage[] {
  return listPages(folder).flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const body = findBody(html);
    if (!body) return [];
    return [{ address: addressOf(file), title: readTitle(body), blocks: readTexts(body) }];
  });
}

function findBody(html: string): Element | undefined {
  let body: Element | undefined;
  visit(fromHtml(html), 'element', (element) => {
    if (element.properties['dataPagefindBody'] !== undefined) body = element;
  });
  return body;
}

function readTitle(body: Element): string {
  let title = '';
  visit(body, 'element', (element) => {
    if (element.tagName === 'h1') title = readTexts(element).join('');
  });
  return title;
}

function readTexts(body: Element): string[] {
  const texts: string[] = [''];
  const read = (node: Nodes): void => {
    if (node.type === 'text') texts[texts.length - 1] += node.value;
    if (node.type !== 'element' || wordless.has(node.tagName)) return;
    if (block.has(node.tagName)) texts.push('');
    node.children.forEach(read);
    if (block.has(node.tagName)) texts.push('');
  };
  read(body);
  return texts.map(normalise).filter((text) => text !== '');
}

/** The text of the element with an id, normalised; with an empty id, of the whole searched part. */
export function readElement(folder: string, address: string, id: string): string {
  const body = findBody(readFileSync(join(folder, address, 'index.html'), 'utf8'));
  let found: Element | undefined = id === '' ? body : undefined;
  if (body && id !== '')
    visit(body, 'element', (element) => {
      if (element.properties['id'] === id) found = element;
    });
  return found ? readTexts(found).join('') : '';
}

/** The pages of which a block contains the words. */
export function pagesWith(pages: readonly TruePage[], words: string): string[] {
  const wanted = normalise(words);
  return pages
    .filter(({ blocks }) => blocks.some((text) => text.includes(wanted)))
    .map(({ address }) => address)
    .sort();
}
