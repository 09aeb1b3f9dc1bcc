import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns a bare https://… or www.… into a link that ends where Chinese begins, in place.
 * GFM's own rule is switched off (see chinese-writing.ts): it reads `见https://example.cn/a，其中规定` as one address.
 * Example: that sentence → 见, a link to https://example.cn/a, ，其中规定.
 */
const address =
  /(?<![A-Za-z0-9_@./-])(?:https?:\/\/|www\.)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[:/?#][\x21-\x7e]*)?/gi;

export function linkAddresses(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || index === undefined || !parent || !/:\/\/|www\./i.test(node.value))
      return;
    const parts = split(node, source);
    (parent as { children: PhrasingContent[] }).children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function split(node: Text, source: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  const placeOf = placesIn(node, source);
  let end = 0;
  const push = (text: string, at: number): void => {
    if (text !== '') parts.push({ type: 'text', value: text, ...placeOf(at, text.length) });
  };
  for (const match of node.value.matchAll(address)) {
    const words = withoutTail(match[0]);
    push(node.value.slice(end, match.index), end);
    const place = placeOf(match.index, words.length);
    const link: Link = {
      type: 'link',
      url: /^www/i.test(words) ? `http://${words}` : words,
      children: [{ type: 'text', value: words, ...place }],
      ...place,
    };
    parts.push(link);
    end = match.index + words.length;
  }
  push(node.value.slice(end), end);
  return parts;
}

/** Punctuation after an address belongs to the sentence, as does a bracket that it does not open. */
function withoutTail(words: string): string {
  let unopened = words.split(')').length - words.split('(').length;
  let end = words.length;
  for (; end > 0; end -= 1) {
    const last = words.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!'?!.,:;*_~\'"<>'.includes(last)) break;
  }
  return words.slice(0, end);
}

/** Places parts of a text node; where escapes or containers stand between, each part has the place of the whole. */
function placesIn(node: Text, source: string) {
  const { position, value } = node;
  const from = position?.start.offset;
  if (!position || from === undefined) return () => ({});
  if (source.slice(from, position.end.offset) !== value) return () => ({ position });
  const isOneLine = !value.includes('\n');
  const point = (index: number) => {
    const before = isOneLine ? [value.slice(0, index)] : value.slice(0, index).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return {
      line: position.start.line + before.length - 1,
      column: before.length > 1 ? last + 1 : position.start.column + last,
      offset: from + index,
    };
  };
  return (at: number, length: number) => ({
    position: { start: point(at), end: point(at + length) },
  });
}
