import { findNode, listArticles, textOf, walkNodes } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import {
  compareWords,
  findCounterpart,
  type Range,
  spreadRanges,
  subtractRanges,
} from './lesson-comparison.ts';
import { type Entry, findRecord } from './records.ts';
import { type PlainSpan, voicedSpans } from './statute-spans.ts';
import { listSuggestionsOn } from './suggestions.ts';
import { loadStatute, titleOfText } from './texts.ts';

/** A version of a law as a lesson names it. */
export interface VersionName {
  title: string;
  law: string;
  version: string;
  href: string;
  date: string | undefined;
  example: boolean;
}

/** An element of a text, printed in a lesson. */
export interface LessonPassage extends VersionName {
  /** 第二十三条第一款. */
  label: string;
  nodes: readonly StatuteNode[];
  /** Words that came from suggestions, by node. */
  voices: Map<string, PlainSpan[]>;
  /** Words that the other version does not have, by node; empty outside a comparison. */
  changes: Map<string, Range[]>;
}

export async function nameVersion(entry: Entry<'text'>): Promise<VersionName> {
  const law = await findRecord('law', entry.data.law);
  return {
    title: await titleOfText(entry),
    law: law?.data.shortTitle ?? law?.data.title ?? entry.data.law,
    version: entry.data.version,
    href: `/laws/${entry.id}/`,
    date: entry.data.date,
    example: entry.data.example,
  };
}

/** The passage of a text, undefined when the text is not released or has no such element. */
export async function findPassage(text: string, eId: string): Promise<LessonPassage | undefined> {
  const entry = await findRecord('text', text);
  const node = entry && findNode(loadStatute(entry), eId);
  return entry && node && viewPassage(entry, node);
}

async function viewPassage(entry: Entry<'text'>, node: StatuteNode): Promise<LessonPassage> {
  const name = await nameVersion(entry);
  return {
    ...name,
    href: `${name.href}#${node.eId}`,
    label: eIdToLabel(node.eId),
    // The card's own title says the article's number; its paragraphs are its words.
    nodes: node.level === 'article' && node.text === '' ? node.children : [node],
    voices: voicedSpans(entry.id, loadStatute(entry), await listSuggestionsOn(entry.data.law)),
    changes: new Map(),
  };
}

export interface LessonComparison {
  before: VersionName;
  after: VersionName;
  /** Present when one article is compared; a side is undefined where that version has no such article. */
  article?: { before: LessonPassage | undefined; after: LessonPassage | undefined };
}

/** Two versions side by side; `eId` names an article of the later one, else of the earlier. */
export async function comparePassages(
  law: string,
  a: string,
  b: string,
  eId?: string,
): Promise<LessonComparison | undefined> {
  const [earlier, later] = [
    await findRecord('text', `${law}/${a}`),
    await findRecord('text', `${law}/${b}`),
  ];
  if (!earlier || !later) return undefined;
  const names = { before: await nameVersion(earlier), after: await nameVersion(later) };
  if (eId === undefined) return names;
  const [left, right] = pairArticles(earlier, later, eId);
  if (!left && !right) return undefined;
  const before = left && (await viewPassage(earlier, left));
  const after = right && (await viewPassage(later, right));
  if (before && after) markChanges(before, after);
  return { ...names, article: { before, after } };
}

function pairArticles(
  earlier: Entry<'text'>,
  later: Entry<'text'>,
  eId: string,
): [StatuteNode | undefined, StatuteNode | undefined] {
  const [before, after] = [loadStatute(earlier), loadStatute(later)];
  const counterpartOf = (node: StatuteNode, statute: typeof before) =>
    findCounterpart(
      textOf(node),
      listArticles(statute).map((item) => ({ item, words: textOf(item) })),
    );
  const named = findNode(after, eId);
  if (named) return [counterpartOf(named, before), named];
  const removed = findNode(before, eId);
  return [removed, removed && counterpartOf(removed, after)];
}

function markChanges(before: LessonPassage, after: LessonPassage): void {
  const [left, right] = [listTexts(before.nodes), listTexts(after.nodes)];
  const join = (texts: readonly { text: string }[]): string =>
    texts.map(({ text }) => text).join('');
  const { removed, inserted } = compareWords(join(left), join(right));
  before.changes = spreadRanges(removed, left);
  const added = spreadRanges(inserted, right);
  after.changes = new Map(
    [...added].map(([eId, ranges]) => [
      eId,
      ranges.flatMap((range) => subtractRanges(range, after.voices.get(eId) ?? [])),
    ]),
  );
}

function listTexts(nodes: readonly StatuteNode[]): { key: string; text: string }[] {
  const found: { key: string; text: string }[] = [];
  walkNodes(nodes, ({ eId, text }) => found.push({ key: eId, text }));
  return found;
}
