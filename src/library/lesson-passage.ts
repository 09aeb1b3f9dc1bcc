import { findNode } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import type { ChangeMark } from '#domain/trace/attribute-changes.ts';
import {
  type ComparedGroup,
  comparisonHref,
  compareVersions,
  listComparisonsOf,
} from './comparison.ts';
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
  changes: ReadonlyMap<string, readonly { start: number; end: number }[]>;
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
  /** The page that compares the two whole; undefined where the site has none. */
  href: string | undefined;
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
  const pair = (await listComparisonsOf(law)).find(
    ([one, other]) => one.id === earlier.id && other.id === later.id,
  );
  const names = {
    before: await nameVersion(earlier),
    after: await nameVersion(later),
    href: pair && comparisonHref(...pair),
  };
  if (eId === undefined) return names;
  const group = await findGroup(earlier, later, eId);
  if (!group) return undefined;
  const { changes } = group;
  const [left, right] = [group.a[0], group.b[0]];
  const before = left && (await viewPassage(earlier, left));
  const after = right && (await viewPassage(later, right));
  if (before) before.changes = changes.a;
  // A voice's own words are drawn as such already.
  if (after) after.changes = withoutVoices(changes.b);
  return { ...names, article: { before, after } };
}

/** The articles beside the one that is named, in the later version or else in the earlier. */
async function findGroup(
  earlier: Entry<'text'>,
  later: Entry<'text'>,
  eId: string,
): Promise<ComparedGroup | undefined> {
  const article = eId.split('__')[0];
  const holds = (nodes: readonly StatuteNode[]): boolean =>
    nodes.some((one) => one.eId === article);
  const groups = await compareVersions(earlier, later);
  return groups.find(({ b }) => holds(b)) ?? groups.find(({ a }) => holds(a));
}

const withoutVoices = (marks: ReadonlyMap<string, ChangeMark[]>): Map<string, ChangeMark[]> =>
  new Map(
    [...marks].map(([eId, list]) => [eId, list.filter((mark) => mark.suggestions.length === 0)]),
  );
