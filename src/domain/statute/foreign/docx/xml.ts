/**
 * Reads the few elements of WordprocessingML that numbering needs, by their tags.
 * Input: XML as text. Output: elements with attributes and content.
 * Promises: 1. never throws; 2. an element's content ends at its first end tag, so it is only for
 * elements that do not contain their own kind.
 * Example: `elements('<w:lvl w:ilvl="0"/>', 'w:lvl')` → `[{ tag: 'w:ilvl="0"', content: '' }]`.
 */

export interface XmlElement {
  /** The attributes, as written. */
  tag: string;
  content: string;
}

export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, tag = '', content = '']) => ({ tag, content }));
}

export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

/** `value(xml, 'w:numFmt')` reads `<w:numFmt w:val="decimal"/>`. */
export function value(xml: string, name: string): string | undefined {
  const [first] = elements(xml, name);
  return first && attribute(first.tag, 'w:val');
}

export function numericValue(xml: string, name: string): number | undefined {
  const found = value(xml, name);
  return found !== undefined && /^\d+$/.test(found) ? Number(found) : undefined;
}

export function unescapeXml(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name) return named[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
