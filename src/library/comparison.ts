import { diffGroup } from '#domain/revision/diff-article.ts';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { type ArticleGroup, groupArticles } from '#domain/revision/group-articles.ts';
import type { Alignment, ArticleFate } from '#domain/revision/types.ts';
import { listSubjects } from '#domain/revision/subject-words.ts';
import { pairVersions } from '#domain/revision/version-pairs.ts';
import { listArticles } from '#domain/statute/access.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { alignOnce } from '#domain/trace/align-once.ts';
import { type AttributedChanges, attributeChanges } from '#domain/trace/attribute-changes.ts';
import { type Claim, claimWords } from '#domain/trace/claim-words.ts';
import { explainBetween, type Explanation } from '#domain/trace/explained-changes.ts';
import { once, oncePer } from './once.ts';
import { type Entry, listRecords } from './records.ts';
import { isAdopted, listSuggestionsOn } from './suggestions.ts';
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
  /** The claims of suggestions on words of these articles. */
  claims: SuggestionClaim[];
  /** What the organ explained in the later version. */
  explained: Explanation[];
}

export interface SuggestionClaim extends Claim {
  suggestion: string;
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
export const getDiffer = once(async () => {
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
  const alignment = alignOnce(before, after);
  const differ = await getDiffer();
  const nodesOf = (articles: readonly StatuteNode[]) =>
    new Map(articles.map((one) => [one.eId, one]));
  const [ofA, ofB] = [nodesOf(listArticles(before)), nodesOf(listArticles(after))];
  const { claims, explained } = await traceBetween(a, b);
  return groupArticles(alignment).map((group) => {
    const left = group.a.flatMap((eId) => ofA.get(eId) ?? []);
    const right = group.b.flatMap((eId) => ofB.get(eId) ?? []);
    const { fate, fates } = fatesOf(group, alignment);
    const isSame = fate.change === 'none' && left.length + right.length === 2;
    const rows = isSame ? [] : diffGroup(left, right, differ);
    const own = claims.filter((claim) => isWithin(claim, claim.side === 'a' ? left : right));
    const stretchesOf = (side: Claim['side']) =>
      own.flatMap(({ side: at, place, suggestion }) =>
        at === side ? place.map((stretch) => ({ ...stretch, suggestion })) : [],
      );
    return {
      a: left,
      b: right,
      fate,
      fates,
      changes: attributeChanges(rows, {
        a: stretchesOf('a'),
        b: stretchesOf('b'),
        explained: explained.map(({ eId }) => eId),
        article: right[0]?.eId,
      }),
      claims: own,
      explained,
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

/** What adopted suggestions claim between two versions, and what the organ explained. */
export const traceBetween = oncePer(
  (a: Entry<'text'>, b: Entry<'text'>) => `${a.id} ${b.id}`,
  trace,
);

export interface Trace {
  claims: SuggestionClaim[];
  explained: Explanation[];
}

async function trace(a: Entry<'text'>, b: Entry<'text'>): Promise<Trace> {
  const texts = await listTexts(b.data.law);
  const adopted = (await listSuggestionsOn(b.data.law)).filter(({ suggestion }) =>
    isAdopted(suggestion),
  );
  const [from, to] = [a, b].map((text) => texts.findIndex(({ id }) => id === text.id));
  const isTold = adopted.length > 0 || texts.some(({ data }) => data.explained.length > 0);
  if (!isTold || from === undefined || to === undefined) return { claims: [], explained: [] };
  const versions = texts.map((entry) => ({
    id: entry.id,
    date: entry.data.date,
    explained: entry.data.explained,
    statute: loadStatute(entry),
  }));
  const claims = adopted.flatMap(({ id, suggestion }) =>
    claimWords(suggestion, { versions, from, to }).map((claim) => ({ ...claim, suggestion: id })),
  );
  return { claims, explained: explainBetween(versions, from, to) };
}

const isWithin = ({ place }: Claim, nodes: readonly StatuteNode[]): boolean =>
  place.some(({ eId }) =>
    nodes.some((node) => node.eId === eId || eId.startsWith(`${node.eId}__`)),
  );
