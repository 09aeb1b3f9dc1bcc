import type { Alignment, ArticleFate } from './types.ts';

/**
 * The alignment as a comparison lays it out. In: the fates. Out: groups of articles that stand beside each other.
 *
 * 1. Every article of both versions stands in exactly one group: an article alone, two partners, or a split or merged
 *    whole with all its parts. Within it both sides keep the order of their texts.
 * 2. Groups come in the order of b, one of several articles where its main one stands; one without b follows the group
 *    of the article before it in a.
 *
 * Example: a's 第三条 split into b's 第三条 and 第四条 → { a: [art_3], b: [art_3, art_4] }.
 */
export interface ArticleGroup {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

interface OpenGroup {
  readonly a: string[];
  readonly b: string[];
}

export function groupArticles({ a, b }: Alignment): readonly ArticleGroup[] {
  const ofA = new Map<string, OpenGroup>();
  const ofB = new Map<string, OpenGroup>();
  const back = new Map(b.map(({ eId, partner }) => [eId, partner]));
  const forth = new Map(a.map(({ eId, partner }) => [eId, partner]));
  for (const { eId, partner } of a) {
    if (partner === undefined || back.get(partner) !== eId) continue;
    const group: OpenGroup = { a: [eId], b: [partner] };
    ofA.set(eId, group);
    ofB.set(partner, group);
  }
  const join = (
    fates: readonly ArticleFate[],
    own: typeof ofA,
    others: typeof ofA,
    side: 'a' | 'b',
  ) => {
    for (const { eId, partner } of fates) {
      if (own.has(eId)) continue;
      const group = others.get(partner ?? '') ?? { a: [], b: [] };
      group[side].push(eId);
      own.set(eId, group);
    }
  };
  join(a, ofA, ofB, 'a');
  join(b, ofB, ofA, 'b');
  sortSide(a, ofA, 'a');
  sortSide(b, ofB, 'b');
  const isMain = ({ eId, partner }: ArticleFate): boolean =>
    partner === undefined || forth.get(partner) === eId;
  return orderGroups(a, b.filter(isMain), ofA, ofB);
}

function sortSide(
  fates: readonly ArticleFate[],
  groups: ReadonlyMap<string, OpenGroup>,
  side: 'a' | 'b',
): void {
  const places = new Map(fates.map(({ eId }, place) => [eId, place]));
  for (const group of new Set(groups.values())) {
    group[side].sort((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0));
  }
}

function orderGroups(
  a: readonly ArticleFate[],
  b: readonly ArticleFate[],
  ofA: ReadonlyMap<string, OpenGroup>,
  ofB: ReadonlyMap<string, OpenGroup>,
): readonly ArticleGroup[] {
  const followers = new Map<OpenGroup | undefined, OpenGroup[]>();
  let last: OpenGroup | undefined;
  for (const { eId } of a) {
    const group = ofA.get(eId);
    if (group?.b.length === 0) followers.set(last, [...(followers.get(last) ?? []), group]);
    else last = group;
  }
  const ordered = new Set<ArticleGroup>(followers.get(undefined));
  for (const { eId } of b) {
    const group = ofB.get(eId);
    if (!group) continue;
    ordered.add(group);
    for (const follower of followers.get(group) ?? []) ordered.add(follower);
  }
  return [...ordered];
}
