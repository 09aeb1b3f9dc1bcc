/**
 * Walks through the HTML of a page this site has built, in one pass and without a tree, as the index needs it for
 * thousands of statutes. Not a parser for the pages of others: every element must be closed, as our tests see to.
 *
 * 1. Text comes decoded, in pieces, in order. 2. An attribute without a value is an empty string.
 *
 * Example: `<p id="a">1 &lt; 2</p>` → open p {id: a}, text `1 < 2`, close p.
 */
export interface HtmlVisitor {
  text: (text: string) => void;
  open: (tag: string, attributes: Readonly<Record<string, string>>, isVoid: boolean) => void;
  close: (tag: string) => void;
}

const TOKEN =
  /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/g;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Removes what holds no words for readers: scripts, styles, templates. */
export function skipElements(html: string): string {
  return html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole: string, ...groups: (string | undefined)[]) => {
      const [hex, decimal, name = ''] = groups;
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? whole);
    },
  );
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE))
    attributes[name] = decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}

export function walkHtml(html: string, visitor: HtmlVisitor): void {
  for (const [, slash, name, rest = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) visitor.text(decodeEntities(text));
    else if (name === undefined) continue;
    else if (slash) visitor.close(name.toLowerCase());
    else {
      const tag = name.toLowerCase();
      visitor.open(tag, readAttributes(rest), VOID.has(tag) || rest.endsWith('/'));
    }
  }
}
