import { alignArticles } from '#domain/revision/align.ts';
import { diffGroup } from '#domain/revision/diff-article.ts';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { type ArticleGroup, groupArticles } from '#domain/revision/group-articles.ts';
import type { Alignment, ArticleFate } from '#domain/revision/types.ts';
import { listSubjects } from '#domain/revision/subject-words.ts';
import { pairVersions } from '#domain/revision/version-pairs.ts';
import { listArticles } from '#domain/statute/access.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import {
  type AttributedChanges,
  attributeChanges,
  type VoicedStretch,
} from '#domain/trace/attribute-changes.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import { once, oncePer } from './once.ts';
import { type Entry, listRecords } from './records.ts';
import { isAdopted, listSuggestionsOn, type SuggestionView } from './suggestions.ts';
import { listTexts, loadStatute } from './texts.ts';

/** Articles that stand beside each other in a comparison, and what changed between them. */
export interface ComparedGroup {
  a: StatuteNode[];
  b: StatuteNode[];
  /** Of the main article of the later version, else of the earlier. */
  fate: ArticleFate;
  /** Of every later article of the group, else of the earlier. */
  fates: ArticleFate[];
  changes: AttributedChanges;
  /** Suggestions whose words did not change but moved, or stayed by request. */
  kept: { mode: string; suggestion: string }[];
}

/** Pairs of versions that have a comparison page. */
export async function listComparisons(): Promise<[Entry<'text'>, Entry<'text'>][]> {
  const laws = new Set((await listRecords('text')).map(({ data }) => data.law));
  return (await Promise.all([...laws].map(listComparisonsOf))).flat();
}

/** The compared pairs of one law. */
export const listComparisonsOf = async (law: string): Promise<[Entry<'text'>, Entry<'text'>][]> =>
  pairVersions(await listTexts(law), ({ data }) => data.date);

/** The page that compares two versions. */
export const comparisonHref = (a: Entry<'text'>, b: Entry<'text'>): string =>
  `/laws/${b.data.law}/compare/${a.data.id}/${b.data.id}/`;

/** No change may cut a term of the glossary, or what a law is about. */
const getDiffer = once(async () => {
  const terms = (await listRecords('term')).map(({ data }) => data.term);
  const subjects = listSubjects((await listRecords('law')).map(({ data }) => data.title));
  return makeWordDiffer({ words: [...terms, ...subjects] });
});

/** Lays two versions of a law beside each other, group by group, with who asked for what. */
export const compareVersions = oncePer(
  (a: Entry<'text'>, b: Entry<'text'>) => `${a.id} ${b.id}`,
  layBeside,
);

async function layBeside(a: Entry<'text'>, b: Entry<'text'>): Promise<ComparedGroup[]> {
  const [before, after] = [loadStatute(a), loadStatute(b)];
  const alignment = alignArticles(before, after);
  const differ = await getDiffer();
  const nodesOf = (articles: readonly StatuteNode[]) =>
    new Map(articles.map((one) => [one.eId, one]));
  const [ofA, ofB] = [nodesOf(listArticles(before)), nodesOf(listArticles(after))];
  const adopted = (await listSuggestionsOn(b.data.law)).filter(({ suggestion }) =>
    isAdopted(suggestion),
  );
  return groupArticles(alignment).map((group) => {
    const left = group.a.flatMap((eId) => ofA.get(eId) ?? []);
    const right = group.b.flatMap((eId) => ofB.get(eId) ?? []);
    const { fate, fates } = fatesOf(group, alignment);
    const isSame = fate.change === 'none' && left.length + right.length === 2;
    const rows = isSame ? [] : diffGroup(left, right, differ);
    return {
      a: left,
      b: right,
      fate,
      fates,
      changes: attributeChanges(rows, {
        a: adopted.flatMap((view) => deletedStretches(view, a.id, b.id, left)),
        b: adopted.flatMap((view) => insertedStretches(view, b.id, right)),
        explained: b.data.explained.map(({ eId }) => eId),
        article: right[0]?.eId,
      }),
      kept: adopted.flatMap((view) => keptIn(view, b.id, right)),
    };
  });
}

function fatesOf(group: ArticleGroup, { a, b }: Alignment): Pick<ComparedGroup, 'fate' | 'fates'> {
  const [own, others, eIds] = group.b.length > 0 ? [b, a, group.b] : [a, b, group.a];
  const fates = own.filter(({ eId }) => eIds.includes(eId));
  const back = new Map(others.map(({ eId, partner }) => [eId, partner]));
  const fate = fates.find(({ eId, partner }) => back.get(partner ?? '') === eId) ?? fates[0];
  if (!fate) throw new Error('A group without articles');
  return { fate, fates };
}

const placesOf = (nodes: readonly StatuteNode[], eId: string): StatuteNode | undefined =>
  nodes.find((node) => node.eId === eId || eId.startsWith(`${node.eId}__`));

/** The words of the later version that a suggestion became. */
function insertedStretches(
  view: SuggestionView,
  text: string,
  nodes: readonly StatuteNode[],
): VoicedStretch[] {
  return view.suggestion.adoptions.flatMap(({ text: own, eId, quote, occurrence, mode }) => {
    if (own !== text || !eId || !quote || mode === '删除') return [];
    const node = placesOf(nodes, eId);
    const place = node && findQuote(node, quote)[occurrence - 1];
    return (place ?? []).map((stretch) => ({ ...stretch, suggestion: view.id }));
  });
}

/** The words of the earlier version that went at a suggestion's request. */
function deletedStretches(
  view: SuggestionView,
  from: string,
  to: string,
  nodes: readonly StatuteNode[],
): VoicedStretch[] {
  const { addressed, adoptions } = view.suggestion;
  return adoptions.flatMap(({ text, eId, quote, occurrence, mode }) => {
    if (mode !== '删除' || text !== to || addressed?.text !== from || !eId || !quote) return [];
    const node = placesOf(nodes, eId);
    const place = node && findQuote(node, quote)[occurrence - 1];
    return (place ?? []).map((stretch) => ({ ...stretch, suggestion: view.id }));
  });
}

function keptIn({ id, suggestion }: SuggestionView, text: string, nodes: readonly StatuteNode[]) {
  return suggestion.adoptions.flatMap(({ text: own, eId, mode }) =>
    own === text && eId && (mode === '移位' || mode === '保留') && placesOf(nodes, eId)
      ? [{ mode, suggestion: id }]
      : [],
  );
}
