import type { ArticleText } from './article-text.ts';
import type { Flow } from './find-flows.ts';
import { hashPair, hashText } from './order.ts';

/**
 * What the sentences that went over say of whole articles. In: flows, articles, partners. Out: partners that only the
 * flows tell, and for each article without a partner the article of the other side whose part it is, or -1.
 *
 * 1. `likeness` of a part: 2 · what went over / (the part's length + what the other gave), in characters, signs apart.
 * 2. Two articles without partners become partners where one is a part of the other by `PART`.
 * 3. A part has no partner; its whole has one.
 *
 * Example: 第三十三条第二款 became 第三十五条, with two sentences added → 第三十五条 is a part of 第三十三条.
 */
const PART = 0.42;

export interface Sides {
  readonly a: readonly ArticleText[];
  readonly b: readonly ArticleText[];
  readonly partnerOfA: Int32Array;
  readonly partnerOfB: Int32Array;
}

interface Transfer {
  readonly a: number;
  readonly b: number;
  /** How much of a part of b the article of a is, and the other way round. */
  readonly likenessOfA: number;
  readonly likenessOfB: number;
  readonly hash: number;
}

export function sumTransfers({ a, b }: Sides, flows: readonly Flow[]): readonly Transfer[] {
  const cells = Map.groupBy(flows, (flow) => flow.a * b.length + flow.b);
  return [...cells.values()].flatMap((own): Transfer[] => {
    const [from, to] = [a[own[0]?.a ?? -1], b[own[0]?.b ?? -1]];
    if (!from || !to) return [];
    const gone = own.reduce((sum, flow) => sum + flow.aLength, 0);
    const come = own.reduce((sum, flow) => sum + flow.bLength, 0);
    const shared = 2 * Math.min(gone, come);
    return [
      {
        a: from.place,
        b: to.place,
        likenessOfA: shared / (from.plain.length + come),
        likenessOfB: shared / (to.plain.length + gone),
        hash: hashPair(hashText(from.words), hashText(to.words)),
      },
    ];
  });
}

/** Adds to the partners those that only the flows tell, the likest first. */
export function pairByTransfers(sides: Sides, transfers: readonly Transfer[]): void {
  const { partnerOfA, partnerOfB } = sides;
  const likest = (one: Transfer): number => Math.max(one.likenessOfA, one.likenessOfB);
  const sorted = [...transfers]
    .filter((one) => likest(one) >= PART)
    .sort((x, y) => likest(y) - likest(x) || x.hash - y.hash);
  for (const { a, b } of sorted) {
    if (partnerOfA[a] !== -1 || partnerOfB[b] !== -1) continue;
    partnerOfA[a] = b;
    partnerOfB[b] = a;
  }
}

/** For each article of a side, the whole it is part of, or -1. */
export function findWholes(
  sides: Sides,
  transfers: readonly Transfer[],
): { readonly a: Int32Array; readonly b: Int32Array } {
  const { partnerOfA, partnerOfB } = sides;
  const wholes = {
    a: new Int32Array(sides.a.length).fill(-1),
    b: new Int32Array(sides.b.length).fill(-1),
  };
  const bySide = (side: 'likenessOfA' | 'likenessOfB'): readonly Transfer[] =>
    transfers
      .filter((one) => one[side] >= PART)
      .sort((x, y) => x[side] - y[side] || y.hash - x.hash);
  for (const { a, b } of bySide('likenessOfA')) {
    if (partnerOfA[a] === -1 && partnerOfB[b] !== -1) wholes.a[a] = b;
  }
  for (const { a, b } of bySide('likenessOfB')) {
    if (partnerOfB[b] === -1 && partnerOfA[a] !== -1) wholes.b[b] = a;
  }
  return wholes;
}
