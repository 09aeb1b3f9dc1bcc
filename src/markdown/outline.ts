import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ComponentPolicy } from './component-rules.ts';
import { plainText } from './plain-text.ts';
import type { ComponentNode } from './types.ts';

/**
 * Gives headings their ids and reads the outline back.
 * An id is `h-` and a hash of the words, so that it stays when other headings come and go, and never meets an eId
 * (`art_1`, `chp_2`); equal words get `-2`, `-3`. Example: two headings 背景 → `h-1x8k2f9`, `h-1x8k2f9-2`.
 */
interface OutlineEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

export function nameHeadings(tree: Root, policy: ComponentPolicy, idPrefix: string): void {
  const counts = new Map<string, number>();
  const name = (text: string): string => {
    const hash = hashOf(text.normalize('NFKC').replace(/\s+/g, ''));
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${idPrefix}h-${hash}${count > 1 ? `-${count}` : ''}`;
  };
  visit(tree, (node) => {
    if (node.type === 'component') nameComponent(node, policy, name);
    else if (
      node.type === 'element' &&
      levelOf(node.tagName) !== undefined &&
      node.properties['id'] === undefined
    )
      node.properties['id'] = name(plainText(node));
  });
}

function nameComponent(
  node: ComponentNode,
  policy: ComponentPolicy,
  name: (text: string) => string,
): void {
  const level = policy.get(node.name)?.heading;
  const text = node.props['title'];
  if (level !== undefined && typeof text === 'string')
    node.heading = { id: name(text), level, text };
}

/** Shows the headings in reading order; that of the footnotes is not among them. */
export function visitHeadings(
  tree: Root,
  see: (entry: OutlineEntry, start: { line: number; column: number } | undefined) => void,
): void {
  visit(tree, (node) => {
    if (node.type === 'component' && node.heading) see({ ...node.heading }, node.position?.start);
    if (node.type !== 'element') return;
    const level = levelOf(node.tagName);
    const id = node.properties['id'];
    if (level !== undefined && typeof id === 'string' && /(?:^|-)h-[a-z0-9]+(?:-\d+)?$/.test(id))
      see({ id, level, text: plainText(node) }, node.position?.start);
  });
}

function levelOf(tagName: string): number | undefined {
  return /^h[2-6]$/.test(tagName) ? Number(tagName.slice(1)) : undefined;
}

/** FNV-1a, 32 bits, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
