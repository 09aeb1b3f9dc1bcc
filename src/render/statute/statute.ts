import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { headingOf } from '#domain/statute/heading.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { renderText, type Span } from './inline.ts';
import { renderTable } from './table.ts';

/**
 * A parsed statute as hast. In: the tree and the spans (links, marks) of each node's text. Out: elements.
 * 1. Every node is an element whose id is its eId, exactly once.
 * 2. The words and their order are those of the tree; only links and marks are added.
 * 3. The title of a division is asked for as an element of its own: spansOf gets `chp_5__heading`.
 * 4. An article's number is the visible link to the article.
 */
export interface StatuteOptions {
  spansOf?: (node: StatuteNode) => readonly Span[];
  /** Leaves ids and anchors out, for an excerpt on another page. */
  excerpt?: boolean;
  /** Where an excerpt's article numbers lead: the text's own page. */
  base?: string;
}

export function renderStatute(statute: Statute, options: StatuteOptions = {}): Root {
  const notes = statute.passageNotes.map(({ text }) => h('p', text));
  return {
    type: 'root',
    children: [
      ...(notes.length > 0 ? [h('div', { className: ['passage'] }, notes)] : []),
      ...renderNodes(statute.body, options, 2),
    ],
  };
}

/** Some nodes of a statute; headings begin at the given level. */
export function renderNodes(
  nodes: readonly StatuteNode[],
  options: StatuteOptions,
  level: number,
): Element[] {
  return nodes.map((node) => renderNode(node, options, level));
}

function renderNode(node: StatuteNode, options: StatuteOptions, level: number): Element {
  const id = options.excerpt ? undefined : node.eId;
  switch (node.level) {
    case 'part':
    case 'subpart':
    case 'chapter':
    case 'section':
    case 'heading':
    case 'annex':
    case 'preamble':
      return renderDivision(node, options, level, id);
    case 'article':
    case 'clause':
      return h('div', { id, className: [node.level] }, renderArticle(node, options));
    case 'table':
      return renderTable(node.text, id);
    case 'note':
      return h('p', { id, className: ['note'] }, wordsOf(node, options));
    case 'paragraph':
    case 'item':
    case 'subitem':
      return renderParagraph(node, options, []);
  }
}

function renderDivision(
  node: StatuteNode,
  options: StatuteOptions,
  level: number,
  id: string | undefined,
): Element {
  const words = [
    ...(node.num ? [node.num] : []),
    ...(node.num && node.heading ? ['　'] : []),
    ...(node.heading ? wordsOf(headingOf(node), options) : []),
  ];
  const own = node.text ? [h('p', wordsOf(node, options))] : [];
  const tag = `h${Math.min(level, 6)}` as 'h2';
  return h('section', { id, className: [node.level] }, [
    ...(words.length > 0 ? [h(tag, words)] : []),
    ...own,
    ...renderNodes(node.children, options, words.length > 0 ? level + 1 : level),
  ]);
}

/** The number stands in the first paragraph's line, as printed laws have it. */
function renderArticle(node: StatuteNode, options: StatuteOptions): ElementContent[] {
  const number = h(
    'a',
    { className: ['num'], href: `${options.base ?? ''}#${node.eId}` },
    node.num,
  );
  const [first, ...rest] = node.children;
  if (!first || first.level !== 'paragraph')
    return [h('p', [number, ...wordsOf(node, options)]), ...renderNodes(node.children, options, 6)];
  return [renderParagraph(first, options, [number]), ...renderNodes(rest, options, 6)];
}

const rowClass: Partial<Record<StatuteNode['level'], string>> = {
  item: 'item',
  subitem: 'subitem',
};

/** A paragraph, item or subitem; those with children become a block so that the eId covers them. */
function renderParagraph(
  node: StatuteNode,
  options: StatuteOptions,
  lead: ElementContent[],
): Element {
  const id = options.excerpt ? undefined : node.eId;
  const className = rowClass[node.level];
  const number =
    node.num && node.level !== 'paragraph' ? [h('span', { className: ['inum'] }, node.num)] : [];
  const words = [...lead, ...number, ...wordsOf(node, options)];
  const attributes = className ? { className: [className] } : {};
  if (node.children.length === 0) return h('p', { id, ...attributes }, words);
  const row = words.length > 0 ? [h('p', attributes, words)] : [];
  return h('div', { id }, [...row, ...renderNodes(node.children, options, 6)]);
}

const wordsOf = (node: StatuteNode, options: StatuteOptions): ElementContent[] =>
  renderText(node.text, options.spansOf?.(node) ?? []);
