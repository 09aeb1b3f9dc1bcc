import type { ArticleText } from './article-text.ts';
import type { Flow } from './find-flows.ts';
import { stripSigns } from './grams.ts';

/**
 * Which articles without a main partner are parts of a split or merged one. In: flows of sentences. Out: for each
 * article of one side, the article of the other side whose part it is, or -1.
 *
 * 1. A part has no main partner; its whole has one, else the two would be partners themselves.
 * 2. At least `PART` of what the two share, by Dice over the sentences that went over and the part's own length.
 *
 * Example: 第三十三条第二款 became 第三十五条, with two sentences added → 第三十五条 is a part of 第三十三条.
 */
const PART = 0.42;

interface Sum {
  readonly here: number;
  readonly there: number;
}

export interface SideFlow {
  readonly own: number;
  readonly other: number;
  readonly ownLength: number;
  readonly otherLength: number;
}

export function toSideFlows(flows: readonly Flow[], side: 'a' | 'b'): readonly SideFlow[] {
  return flows.map(({ a, b, aLength, bLength }) =>
    side === 'a'
      ? { own: a, other: b, ownLength: aLength, otherLength: bLength }
      : { own: b, other: a, ownLength: bLength, otherLength: aLength },
  );
}

export function findParts(
  own: readonly ArticleText[],
  partners: Int32Array,
  partnersOfOthers: Int32Array,
  flows: readonly SideFlow[],
): Int32Array {
  const wholes = new Int32Array(own.length).fill(-1);
  for (const [part, toOthers] of Map.groupBy(flows, (flow) => flow.own)) {
    if (partners[part] !== -1) continue;
    let best = 0;
    for (const [other, shared] of Map.groupBy(toOthers, (flow) => flow.other)) {
      const { here, there } = shared.reduce<Sum>(
        (sum, flow) => ({ here: sum.here + flow.ownLength, there: sum.there + flow.otherLength }),
        { here: 0, there: 0 },
      );
      const length = stripSigns(own[part]?.words ?? '').length;
      const likeness = (2 * Math.min(here, there)) / (length + there);
      if (partnersOfOthers[other] === -1 || likeness < PART || likeness <= best) continue;
      best = likeness;
      wholes[part] = other;
    }
  }
  return wholes;
}
