import type { Evidence } from '#model/source.ts';
import { followElement, type Version } from './follow-element.ts';

/**
 * What the organ explained in public between two versions. In: the versions of a law oldest first with what each one's
 * record says was explained, the places of the two. Out: elements of the later one, each with the explanation.
 * 1. An explanation noted with a later version speaks of an earlier one as well, when it was given by that one's day.
 * 2. Given by the day of the earlier of the two, it speaks of a change before, unless that one is the first of all.
 * Example: noted with the 公布稿, a report of the day of the 二次审议稿 → explains 草案 to 二次审议稿, and what came after not.
 */
export interface ExplainedVersion extends Version {
  explained: readonly Explanation[];
}

export interface Explanation {
  eId: string;
  evidence: Evidence;
}

export function explainBetween(
  versions: readonly ExplainedVersion[],
  from: number,
  to: number,
): Explanation[] {
  const [a, b] = [versions[from]?.date, versions[to]?.date];
  return versions.slice(from + 1).flatMap(({ explained }, index) => {
    const at = from + 1 + index;
    return explained.flatMap(({ eId, evidence }) => {
      const isBefore = from > 0 && a !== undefined && evidence.date <= a;
      const isAfter = at > to && (b === undefined || evidence.date > b);
      const here = isBefore || isAfter ? undefined : followElement(versions, [at, to], eId);
      return here === undefined ? [] : [{ eId: here, evidence }];
    });
  });
}
