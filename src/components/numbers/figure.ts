/** A number and the list of exactly the records it counts; a number of nothing has no list. */
export interface FigureProps {
  word: string;
  href: string | undefined;
  count: number;
}

/** How each step is drawn, from the last to the first. */
export const looks = ['adopted', 'answered', 'reported', 'collected'] as const;

/** 收集 24 条，报送 18 条… */
export const describeSteps = (steps: readonly FigureProps[]): string =>
  steps.map(({ word, count }) => `${word} ${count} 条`).join('，');

/** How many records end at each step, the last step first: what is drawn side by side. */
export function endsOf(steps: readonly FigureProps[]): number[] {
  return steps.map(({ count }, index) => count - (steps[index + 1]?.count ?? 0)).reverse();
}

/** The longest row of a chart, and at least as many as keep the marks of a short one close together. */
export const scaleOf = (rows: readonly { steps: readonly FigureProps[] }[]): number =>
  Math.max(30, ...rows.map(({ steps }) => steps[0]?.count ?? 0));
