import type { Element, ElementContent, Root } from 'hast';
import type { ComponentPolicy } from './component-rules.ts';
import type { ComponentNode } from './types.ts';

/**
 * The words of a tree, for search, excerpts and text files.
 * Promises: 1. every word that a reader sees, once, blocks on lines of their own, table cells apart by a tab;
 * 2. no footnote numbers or arrows; 3. with a policy, the words in props too, and `without` leaves components out.
 * Example: `## 一\n\n甲[^1]` with a note 乙 → `一\n甲\n注释\n乙`.
 */
export interface TextOptions {
  readonly components?: ComponentPolicy;
  /** Names of components whose words are left out: TeacherNote for the pupil's page. */
  readonly without?: readonly string[];
}

type Node = Root | Root['children'][number] | ElementContent;

/** Holds blocks only: what stands between them is layout. */
const frames = new Set('table thead tbody tr ul ol'.split(' '));
const lines = new Set('p h2 h3 h4 h5 h6 li blockquote pre tr table section hr ul ol'.split(' '));

export function plainText(tree: Root | ElementContent, options: TextOptions = {}): string {
  return collect(tree, options)
    .replace(/\u2028 */g, '\n')
    .replace(/ *\t */g, '\t')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\s+$/g, '');
}

/** The first words of running text, at most `length` characters, ended at a sentence where one ends late enough. */
export function excerpt(tree: Root, length: number, options: TextOptions = {}): string {
  const body = tree.children.filter((node) => isRunningText(node, options.without ?? []));
  const text = plainText({ type: 'root', children: body }, { without: options.without ?? [] });
  const characters = [
    ...text.replace(/(?<=[^\x21-\x7e])\n|\n(?=[^\x21-\x7e])/g, '').replace(/\n/g, ' '),
  ];
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, Math.max(0, length - 1)).join('');
  const sentence = /^.*[。！？]/su.exec(cut)?.[0] ?? '';
  return [...sentence].length >= length / 2 ? sentence : `${cut}…`;
}

function isRunningText(node: Root['children'][number], without: readonly string[]): boolean {
  if (node.type === 'component') return !without.includes(node.name);
  return node.type === 'element' && ['p', 'ul', 'ol', 'blockquote'].includes(node.tagName);
}

function collect(node: Node, options: TextOptions): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'component') return collectComponent(node, options);
  if (node.type === 'element') {
    const { properties, tagName } = node;
    if (
      properties['dataFootnoteRef'] !== undefined ||
      properties['dataFootnoteBackref'] !== undefined
    )
      return '';
    if (tagName === 'br') return '\u2028';
    if (tagName === 'img') return typeof properties['alt'] === 'string' ? properties['alt'] : '';
    const words = tagName === 'pre' ? textOf(node) : collectAll(partsOf(node), options);
    if (lines.has(tagName)) return `\n${words}\n`;
    return tagName === 'td' || tagName === 'th' ? `${words}\t` : words;
  }
  return node.type === 'root' ? collectAll(node.children, options) : '';
}

function partsOf({ tagName, children }: Element): readonly Node[] {
  return frames.has(tagName) ? children.filter((child) => child.type !== 'text') : children;
}

/** Code keeps its lines. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function collectAll(nodes: readonly Node[], options: TextOptions): string {
  return nodes.map((node) => collect(node, options)).join('');
}

function collectComponent(node: ComponentNode, options: TextOptions): string {
  if (options.without?.includes(node.name)) return '';
  const words = collectAll(node.children, options);
  if (node.display === 'inline') return words;
  const rules = options.components?.get(node.name)?.props ?? {};
  const spoken = Object.entries(rules).flatMap(([name, rule]) => {
    const value = node.props[name];
    return rule.type === 'text' && !rule.values && typeof value === 'string' ? [value] : [];
  });
  return `\n${[...spoken, words].join('\n')}\n`;
}
