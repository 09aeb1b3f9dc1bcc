import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** How often a pattern stands in a text. */
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What a source has of each thing, told from its marks alone; the second names the elements that show it. */
const things: readonly [name: string, marks: RegExp, selector: (element: Element) => boolean][] = [
  [
    '标题',
    /^#{2,6} /gm,
    ({ tagName, properties }) => /^h[2-6]$/.test(tagName) && isWritten(properties),
  ],
  ['表格', /^\| ?:?-+/gm, ({ tagName }) => tagName === 'table'],
  ['表格的行', /^\|(?! ?:?-)/gm, ({ tagName }) => tagName === 'tr'],
  [
    '列表的项',
    /^ *(?:[-*+]|\d+[.)]) (?!\* y)/gm,
    ({ tagName, properties }) => tagName === 'li' && !isNote(properties),
  ],
  ['注', /^\[\^/gm, ({ tagName, properties }) => tagName === 'li' && isNote(properties)],
  ['注的号', /\[\^[a-z\d]+\](?!:)/g, ({ properties }) => 'dataFootnoteRef' in properties],
  ['图', /!\[|<Figure/g, ({ tagName }) => tagName === 'img'],
  ['引文', /^ *> (?!>)(?<!^ *> [^]*\n *> )/gm, ({ tagName }) => tagName === 'blockquote'],
  ['横线', /^(?:---|\*\*\*)$/gm, ({ tagName }) => tagName === 'hr'],
];

const isNote = (properties: Element['properties']): boolean =>
  /fn-/.test(String(properties['id'] ?? ''));
/** The heading of the notes stands in no source. */
const isWritten = (properties: Element['properties']): boolean =>
  !/note-label/.test(String(properties['id'] ?? ''));

/** The parts of a source that nothing reads as marks. */
const withoutCode = (source: string): string =>
  source
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/^ {4}.*$/gm, '')
    .replace(/``.*?``|`[^`\n]*`/g, '');

/** What of a long body a page has lost: words, links with their titles, tables, notes, lists, pictures. */
export function auditBody(source: string, html: string): string[] {
  const tree = fromHtml(html, { fragment: true });
  return [...auditWords(source, html), ...auditLinks(source, tree), ...auditThings(source, tree)];
}

/** Every row of Chinese signs stands in the page, or in the words of an attribute. */
export function auditWords(source: string, html: string): string[] {
  const plain = (text: string): string =>
    text.replace(/&#x(\w+);/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
  const shown = plain(html.replace(/<[^>]*>/g, '')).replace(/\s/g, '');
  const attributes = plain(html);
  return [...source.matchAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]+/gu)]
    .map(([words]) => words.replace(/\u3000/g, ''))
    .filter((words) => words && !shown.includes(words) && !attributes.includes(words))
    .map((words) => `少了字：${words}`);
}

function auditLinks(source: string, tree: Root): string[] {
  const links = new Map<string, string>();
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'a') links.set(String(properties['href']), String(properties['title'] ?? ''));
  });
  const marked = [...source.matchAll(/(?<!!)\[[^\]]*\]\((\S+?)(?: "([^"]*)")?\)/g)];
  const bare = [...withoutCode(source).matchAll(/(?<![("])https:\/\/[\w./?=&-]+/g)];
  return [...marked.map(([, url, title = '']) => [url, title]), ...bare.map(([url]) => [url, ''])]
    .filter(([url = '', title]) => links.get(url) !== title)
    .map(([url, title]) => `少了链接：${url} ${title}`);
}

function auditThings(source: string, tree: Root): string[] {
  const marks = withoutCode(source);
  return things.flatMap(([name, pattern, isOne]) => {
    let found = 0;
    visit(tree, 'element', (element: Element) => {
      if (isOne(element)) found += 1;
    });
    const meant = count(marks, pattern);
    return found >= meant ? [] : [`${name}：写了 ${meant}，有 ${found}`];
  });
}
