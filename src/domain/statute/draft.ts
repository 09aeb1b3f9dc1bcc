import type { Place } from './tokens.ts';
import type { Level, StatuteNode } from './types.ts';

/** A node while it is built and checked: with its value and column, which the finished tree drops. */
export interface Draft {
  readonly level: Level;
  eId: string;
  readonly num: string;
  readonly value: number;
  branch: number;
  /** The last number that an article which stands for several covers; 0 for all others. */
  through: number;
  readonly heading: string;
  text: string;
  readonly line: number;
  readonly column: number;
  readonly quoted: boolean;
  readonly children: Draft[];
}

type Words = Partial<Pick<Draft, 'num' | 'value' | 'heading' | 'text' | 'quoted'>>;

export function startDraft(level: Level, { line, column }: Place, words: Words): Draft {
  return {
    level,
    eId: '',
    num: words.num ?? '',
    value: words.value ?? 0,
    branch: 0,
    through: 0,
    heading: words.heading ?? '',
    text: words.text ?? '',
    line,
    column,
    quoted: words.quoted ?? false,
    children: [],
  };
}

export function finishDraft(draft: Draft): StatuteNode {
  const { level, eId, num, heading, text, line } = draft;
  const children = draft.children.map(finishDraft);
  const node = { level, eId, num, heading, text, line, children };
  return draft.quoted ? { ...node, quoted: true } : node;
}
