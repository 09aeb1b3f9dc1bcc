import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** What the checks need to know of one built page. */
export type Page = {
  /** `/laws/ebike/`, or `/404.html`. */
  address: string;
  lang: string;
  title: string;
  headings: number;
  ids: string[];
  /** Every address the page names: links, pictures, scripts, style sheets. */
  links: string[];
  /** Of the content security policy in the page's head; empty when there is none. */
  policy: string;
  imagesWithoutAlt: string[];
  /** Scripts and styles that a strict policy refuses, as short descriptions. */
  inlineCode: string[];
};

const linkAttributes = ['href', 'src', 'poster', 'action', 'data', 'cite'];

export function readPage(address: string, html: string): Page {
  const page: Page = {
    address,
    lang: '',
    title: '',
    headings: 0,
    ids: [],
    links: [],
    policy: '',
    imagesWithoutAlt: [],
    inlineCode: [],
  };
  const tree: Root = fromHtml(html);
  visit(tree, 'element', (element, _index, parent) => {
    noteIdentity(page, element, parent?.type === 'element' ? parent.tagName : '');
    noteLinks(page, element);
    noteInlineCode(page, element);
  });
  return page;
}

function noteIdentity(page: Page, element: Element, parent: string): void {
  const { tagName, properties } = element;
  if (tagName === 'html') page.lang = String(properties['lang'] ?? '');
  if (tagName === 'title' && parent === 'head') page.title = toText(element).trim();
  if (tagName === 'h1') page.headings += 1;
  if (properties['id'] !== undefined) page.ids.push(String(properties['id']));
  if (tagName === 'img' && properties['alt'] === undefined)
    page.imagesWithoutAlt.push(String(properties['src']));
  const equivalent = [properties['httpEquiv']].flat()[0];
  if (tagName === 'meta' && /^content-security-policy$/i.test(String(equivalent)))
    page.policy = String(properties['content'] ?? '');
}

function noteLinks(page: Page, { tagName, properties }: Element): void {
  if (tagName === 'base') page.links.push(`<base> 不许用：${String(properties['href'])}`);
  for (const name of linkAttributes) {
    const value = properties[name];
    if (typeof value === 'string') page.links.push(value);
  }
  if (typeof properties['srcSet'] === 'string')
    for (const candidate of properties['srcSet'].split(','))
      page.links.push(candidate.trim().split(/\s+/)[0] ?? '');
}

function noteInlineCode(page: Page, { tagName, properties }: Element): void {
  const isData = /json$/.test(String(properties['type'] ?? ''));
  if (tagName === 'script' && properties['src'] === undefined && !isData)
    page.inlineCode.push('<script> 没有 src');
  if (tagName === 'style') page.inlineCode.push('<style>');
  for (const name of Object.keys(properties)) {
    if (name === 'style') page.inlineCode.push(`<${tagName} style>`);
    if (/^on[a-z]/i.test(name)) page.inlineCode.push(`<${tagName} ${name}>`);
  }
}
