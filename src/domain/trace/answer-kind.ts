/**
 * How a suggestion's state is drawn. In: the state. Out: adopted, answered or pending.
 * 1. Only 采纳 and 部分采纳 are adopted; what waits for an organ's word is pending; every other state is an answer.
 * Example: 尚未收到反馈 → pending.
 */
export type AnswerKind = 'adopted' | 'answered' | 'pending';

const pending = ['已收集', '已报送', '研究中', '尚未收到反馈'];

export function kindOfAnswer(state: string): AnswerKind {
  if (state === '采纳' || state === '部分采纳') return 'adopted';
  return pending.includes(state) ? 'pending' : 'answered';
}

const order: readonly AnswerKind[] = ['adopted', 'answered', 'pending'];

/** Sorts states as the marks are drawn. */
export const compareAnswers = (a: string, b: string): number =>
  order.indexOf(kindOfAnswer(a)) - order.indexOf(kindOfAnswer(b));
