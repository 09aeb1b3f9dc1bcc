import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * Facts for search engines as a script of data. In: plain values. Out: an element.
 * Promise: no value can end the script early, since `<` is written as an escape.
 * Example: `{ name: '</script>' }` → `{"name":"\u003c/script>"}`.
 */
export function renderStructuredData(facts: Readonly<Record<string, unknown>>): Element {
  const words = JSON.stringify({ '@context': 'https://schema.org', ...facts });
  return h('script', { type: 'application/ld+json' }, words.replaceAll('<', '\\u003c'));
}
