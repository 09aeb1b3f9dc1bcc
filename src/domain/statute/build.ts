import { assignIds } from './ids.ts';
import { startDraft, type Draft } from './draft.ts';
import { isConclusion } from './quotation.ts';
import type { ItemStyle } from './item-markers.ts';
import type { Token, TokenOf } from './tokens.ts';

/**
 * Body tokens to the tree.
 *
 * 1. Every token becomes a node (the rows of a table one together), in the order of the tokens.
 * 2. Items hang on the paragraph before them, subitems on the item before them.
 * 3. 本决定自…起施行 after the last clause is no part of that clause.
 * 4. Plain lines before the first division, article or clause form a preamble, if such comes at all.
 */
interface Builder {
  readonly roots: Draft[];
  /** Open divisions, preamble and annex, outermost first. */
  containers: { node: Draft; depth: number }[];
  /** The open article or clause. */
  unit: Draft | undefined;
  items: { node: Draft; style: ItemStyle }[];
}

const STRUCTURE: ReadonlySet<Token['kind']> = new Set(['division', 'heading', 'article', 'clause']);

function hostOf(builder: Builder): Draft | undefined {
  return builder.unit ?? builder.containers.at(-1)?.node;
}

function append(builder: Builder, parent: Draft | undefined, node: Draft): Draft {
  (parent?.children ?? builder.roots).push(node);
  return node;
}

function closeUnit(builder: Builder): void {
  builder.unit = undefined;
  builder.items = [];
}

function openContainer(builder: Builder, node: Draft, depth: number): void {
  closeUnit(builder);
  while ((builder.containers.at(-1)?.depth ?? 0) >= depth) builder.containers.pop();
  append(builder, builder.containers.at(-1)?.node, node);
  builder.containers.push({ node, depth });
}

function openUnit(builder: Builder, token: TokenOf<'article' | 'clause'>): void {
  closeUnit(builder);
  const heading = token.kind === 'article' ? token.caption : '';
  const unit = startDraft(token.kind, token, { num: token.num, value: token.value, heading });
  unit.branch = token.kind === 'article' ? token.branch : 0;
  unit.through = token.kind === 'article' ? token.through : 0;
  append(builder, builder.containers.at(-1)?.node, unit);
  unit.children.push(startDraft('paragraph', token, { text: token.text }));
  builder.unit = unit;
}

function addItem(builder: Builder, token: TokenOf<'item'>): void {
  const known = builder.items.findIndex(({ style }) => style === token.style);
  if (known >= 0) builder.items.length = known;
  const level = builder.items.length === 0 ? 'item' : 'subitem';
  const item = startDraft(level, token, { num: token.num, value: token.value, text: token.text });
  append(builder, builder.items.at(-1)?.node ?? lastParagraph(builder, token), item);
  builder.items.push({ node: item, style: token.style });
}

function lastParagraph(builder: Builder, token: Token): Draft {
  const host = hostOf(builder);
  const last = (host?.children ?? builder.roots).at(-1);
  if (last?.level === 'paragraph') return last;
  return append(builder, host, startDraft('paragraph', token, {}));
}

function addTableRow(builder: Builder, token: TokenOf<'table'>, before: Token | undefined): void {
  builder.items = [];
  const host = hostOf(builder);
  const last = (host?.children ?? builder.roots).at(-1);
  if (before?.kind === 'table' && last?.level === 'table') last.text += `\n${token.text}`;
  else append(builder, host, startDraft('table', token, { text: token.text }));
}

function addContainer(builder: Builder, token: TokenOf<'division' | 'heading' | 'annex'>): void {
  const { kind, text: heading } = token;
  const num = kind === 'heading' ? '' : token.num;
  const value = kind === 'division' ? token.value : 0;
  const node = startDraft(kind === 'annex' ? kind : token.level, token, { num, value, heading });
  if (kind === 'division') node.branch = token.branch;
  if (kind === 'annex') builder.containers = [];
  openContainer(builder, node, kind === 'annex' ? 1 : token.depth);
}

function addToken(builder: Builder, token: Token, before: Token | undefined): void {
  switch (token.kind) {
    case 'division':
    case 'heading':
    case 'annex':
      addContainer(builder, token);
      break;
    case 'article':
    case 'clause':
      openUnit(builder, token);
      break;
    case 'item':
      addItem(builder, token);
      break;
    case 'table':
      addTableRow(builder, token, before);
      break;
    case 'note':
      closeUnit(builder);
      append(builder, hostOf(builder), startDraft('note', token, { text: token.text }));
      break;
    case 'plain':
      builder.items = [];
      if (builder.unit?.level === 'clause' && isConclusion(token.text)) closeUnit(builder);
      append(builder, hostOf(builder), startDraft('paragraph', token, { ...token }));
      break;
    case 'decree':
    case 'title':
    case 'passage':
    case 'repeated':
    case 'outline':
      break;
  }
}

export function buildTree(tokens: readonly Token[]): Draft[] {
  const builder: Builder = { roots: [], containers: [], unit: undefined, items: [] };
  const firstAnnex = tokens.findIndex(({ kind }) => kind === 'annex');
  const main = firstAnnex < 0 ? tokens : tokens.slice(0, firstAnnex);
  const first = main[0];
  const hasStructure = main.some(({ kind }) => STRUCTURE.has(kind));
  if (first && hasStructure && !STRUCTURE.has(first.kind)) {
    openContainer(builder, startDraft('preamble', first, {}), 2);
  }
  tokens.forEach((token, index) => {
    if (STRUCTURE.has(token.kind) && builder.containers.at(-1)?.node.level === 'preamble') {
      builder.containers.pop();
    }
    addToken(builder, token, tokens[index - 1]);
  });
  assignIds(builder.roots);
  return builder.roots;
}
