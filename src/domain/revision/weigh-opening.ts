/**
 * Raises a likeness by the words both pieces open with. In: likeness, plain texts, the greatest raise as a share of it.
 * Out: a likeness, at most 1. The same for a, b and b, a.
 *
 * Whom a provision addresses stands first, and a provision seldom changes hands. Below `DOUBTFUL` nothing is raised, so
 * that a common opening (市人民政府应当) makes no pair of strangers.
 *
 * Example: 全国人民代表大会…可以…暂时停止适用法律 keeps to its like, though 国务院可以…暂时停止适用行政法规 shares more words.
 */
const LONGEST = 16;
const DOUBTFUL = 0.3;
const SURE = 0.5;

export function weighOpening(likeness: number, a: string, b: string, most: number): number {
  if (most === 0 || likeness <= DOUBTFUL) return likeness;
  const trust = Math.min(1, (likeness - DOUBTFUL) / (SURE - DOUBTFUL));
  return Math.min(1, likeness * (1 + most * trust * (countOpening(a, b) / LONGEST)));
}

function countOpening(a: string, b: string): number {
  let at = 0;
  while (at < LONGEST && at < a.length && a[at] === b[at]) at += 1;
  return at;
}
