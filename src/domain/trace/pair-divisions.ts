import { listNodes, walkNodes } from '#domain/statute/access.ts';
import type { Level, Statute, StatuteNode } from '#domain/statute/types.ts';
import { alignOnce } from './align-once.ts';

/**
 * Which chapter of one version stands beside which of another. In: two versions. Out: every titled division of both,
 * paired or alone; those of the later one in its order, each lone one of the earlier behind what stood before it.
 * 1. Two are paired when at least half the articles of the smaller stand beside articles of the other; most first.
 * 2. What is left is paired by its title, in order. A number alone pairs nothing.
 * Example: 第五章 监督管理 and 第五章 服务与监督, six articles of seven in common → one pair.
 */
export interface DivisionPair {
  a: StatuteNode | undefined;
  b: StatuteNode | undefined;
}

export function pairDivisions(before: Statute, after: Statute): DivisionPair[] {
  const [left, right] = [before, after].map(listDivisions);
  if (!left || !right) return [];
  const partners = new Map(alignOnce(before, after).b.map(({ eId, partner }) => [eId, partner]));
  const ofA = new Map<StatuteNode, StatuteNode>();
  const taken = new Set<StatuteNode>();
  const join = (a: StatuteNode, b: StatuteNode): void => {
    if (taken.has(a) || ofA.has(b) || rankOf(a.level) !== rankOf(b.level)) return;
    ofA.set(b, a);
    taken.add(a);
  };
  for (const { a, b } of listShared(left, right, partners)) join(a, b);
  for (const b of right)
    for (const a of left) if (a.heading === b.heading && !ofA.has(b)) join(a, b);
  return orderPairs(left, right, ofA);
}

const RANKS: Partial<Record<Level, number>> = {
  part: 1,
  subpart: 2,
  chapter: 3,
  heading: 3,
  section: 4,
  annex: 5,
  preamble: 6,
};
const rankOf = (level: Level): number | undefined => RANKS[level];

const listDivisions = (statute: Statute): StatuteNode[] =>
  listNodes(statute).filter(({ level, heading }) => rankOf(level) !== undefined && heading !== '');

interface Shared {
  a: StatuteNode;
  b: StatuteNode;
  count: number;
}

function articlesOf(division: StatuteNode): string[] {
  const found: string[] = [];
  walkNodes([division], ({ level, eId }) => {
    if (level === 'article') found.push(eId);
  });
  return found;
}

/** Divisions that have enough articles in common, those with the most first. */
function listShared(
  left: readonly StatuteNode[],
  right: readonly StatuteNode[],
  partners: ReadonlyMap<string, string | undefined>,
): Shared[] {
  const own = new Map(left.map((a) => [a, new Set(articlesOf(a))]));
  const shared = right.flatMap((b) => {
    const there = articlesOf(b).map((eId) => partners.get(eId) ?? '');
    return [...own].flatMap(([a, here]): Shared[] => {
      const count = there.filter((eId) => here.has(eId)).length;
      const isEnough = count > 0 && 2 * count >= Math.min(here.size, there.length);
      return isEnough ? [{ a, b, count: count + (a.heading === b.heading ? 0.5 : 0) }] : [];
    });
  });
  return shared.toSorted((x, y) => y.count - x.count);
}

function orderPairs(
  left: readonly StatuteNode[],
  right: readonly StatuteNode[],
  ofA: ReadonlyMap<StatuteNode, StatuteNode>,
): DivisionPair[] {
  const paired = new Set(ofA.values());
  const followers = new Map<StatuteNode | undefined, StatuteNode[]>();
  let last: StatuteNode | undefined;
  for (const a of left)
    if (paired.has(a)) last = a;
    else followers.set(last, [...(followers.get(last) ?? []), a]);
  const alone = (at: StatuteNode | undefined): DivisionPair[] =>
    (followers.get(at) ?? []).map((a) => ({ a, b: undefined }));
  return [
    ...alone(undefined),
    ...right.flatMap((b) => {
      const a = ofA.get(b);
      return [{ a, b }, ...(a ? alone(a) : [])];
    }),
  ];
}
