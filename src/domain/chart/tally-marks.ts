/**
 * Records as marks side by side, one mark a record. In: how many, from which place on, and how many fit on the line.
 * Out: the path of an SVG whose width is `scale` units and whose height is 10.
 * 1. `count` marks stand at from + 0.5, from + 1.5 …, so that parts drawn one after the other never touch or overlap.
 * 2. Where more than 80 fit on the line, marks would run together: then it is one block of the same length.
 * Example: 2 marks from 1 → `M1.5 0V10M2.5 0V10`.
 */
const mostMarks = 80;

export interface TallyMarks {
  d: string;
  isBlock: boolean;
}

export function layMarks(count: number, from: number, scale: number, top = 0): TallyMarks {
  if (scale > mostMarks)
    return { isBlock: true, d: count === 0 ? '' : `M${from} ${top}H${from + count}V10H${from}Z` };
  const marks = Array.from({ length: count }, (_, index) => `M${from + index + 0.5} ${top}V10`);
  return { isBlock: false, d: marks.join('') };
}

/** Parts of a row drawn one after the other, the first at the left and taller, so that it is known without colour. */
export function layRow(counts: readonly number[], scale: number): TallyMarks[] {
  let from = 0;
  return counts.map((count, part) => {
    const marks = layMarks(count, from, scale, part === 0 ? 0 : 4);
    from += count;
    return marks;
  });
}
