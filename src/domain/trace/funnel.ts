import type { Suggestion } from '#model/suggestion.ts';
import { states } from '#model/vocabularies.ts';

/**
 * How far suggestions came, as a funnel. In: records with a state. Out: four steps, each within the one before.
 * 1. 收集 holds every record once; a later step is a subset of an earlier one.
 * 2. The states part the records: each is in exactly one, and a step is the sum of the states that reached it.
 * 3. A merged record counts as collected alone, since its words are counted with the record it went into;
 *    转办 and 已解决 left the road to the law, so they count as collected alone too.
 * Example: [采纳, 已报送, 未报送] → 收集 3, 报送 2, 答复 1, 采纳 1.
 */
export const funnelSteps = ['收集', '报送', '答复', '采纳'] as const;
export type FunnelStep = (typeof funnelSteps)[number];
type State = Suggestion['state'];

export const stepSlugs: Record<FunnelStep, string> = {
  收集: 'collected',
  报送: 'reported',
  答复: 'answered',
  采纳: 'adopted',
};

const furthest: Record<State, FunnelStep> = {
  已收集: '收集',
  未报送: '收集',
  合并处理: '收集',
  转办: '收集',
  已解决: '收集',
  已报送: '报送',
  研究中: '报送',
  尚未收到反馈: '报送',
  未采纳: '答复',
  部分采纳: '采纳',
  采纳: '采纳',
};

export interface Funnel<T> {
  steps: { word: FunnelStep; slug: string; items: T[] }[];
  /** Only those that some record is in, in the vocabulary's order. */
  states: { word: State; slug: string; items: T[] }[];
}

export function layFunnel<T extends { state: State }>(items: readonly T[]): Funnel<T> {
  const reached = (item: T): number => funnelSteps.indexOf(furthest[item.state]);
  return {
    steps: funnelSteps.map((word, step) => ({
      word,
      slug: stepSlugs[word],
      items: items.filter((item) => reached(item) >= step),
    })),
    states: states.words
      .map((word) => ({
        word,
        slug: states.slugOf(word),
        items: items.filter(({ state }) => state === word),
      }))
      .filter((part) => part.items.length > 0),
  };
}
