import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** A link whose words hold a number, and the list it leads to. */
export type CountedLink = { from: string; href: string; count: number };

/** Every link of a page to a list of suggestions or laws by a facet that says how many there are. */
export function listCountedLinks(from: string, html: string): CountedLink[] {
  const found: CountedLink[] = [];
  const tree: Root = fromHtml(html);
  visit(tree, 'element', ({ tagName, properties, children }: Element) => {
    const href = String(properties['href'] ?? '');
    if (tagName !== 'a' || !/^\/(suggestions|laws)\/([a-z0-9-]+\/){2,}$/.test(href)) return;
    const words = toText({ type: 'root', children });
    const count =
      /(?:^|[^\d第])(\d+)\s*条?\s*$/.exec(words.trim())?.[1] ?? /^(\d+) 条/.exec(words)?.[1];
    if (count !== undefined) found.push({ from, href, count: Number(count) });
  });
  return found;
}

/** How many records a list page says it has: 共 17 项. */
export function readListTotal(html: string): number | undefined {
  const said = /共 ?(\d+) ?项/.exec(html)?.[1];
  return said === undefined ? undefined : Number(said);
}

/** How many records stand on a page. */
export const countEntries = (html: string): number =>
  (/<ol class="entries"[^>]*>([^]*?)<\/ol>/.exec(html)?.[1]?.match(/<li[ >]/g) ?? []).length;
