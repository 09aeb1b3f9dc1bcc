import { describe, expect, it } from 'vitest';
import { parseStatute } from '#domain/statute/parse.ts';
import { listArticles } from '#domain/statute/access.ts';
import { cutRuns, excerptRuns, type LookMark } from '#domain/trace/excerpt.ts';

const [article] = listArticles(
  parseStatute('望澜市路灯条例\n\n第一条　路灯应当：\n（一）亮；\n（二）夜里亮。\n').statute,
);
if (!article) throw new Error('no article');
const none = (): LookMark[] => [];
const wordsOf = (list: readonly { text: string }[]) => list.map(({ text }) => text).join('');

describe('an excerpt of an element', () => {
  it('reads its own words and those below it, numbers included', () => {
    expect(wordsOf(cutRuns(article, none))).toBe('路灯应当：（一）亮；（二）夜里亮。');
  });

  it('is whole when it fits', () => {
    const all = cutRuns(article, none);
    expect(excerptRuns(all, 100, 5)).toEqual(all);
  });

  it('begins a little before the words of a voice, and says what it left out', () => {
    const last = article.children[0]?.children.at(-1) ?? article.children.at(-1);
    const marked = cutRuns(article, (eId) =>
      eId === last?.eId ? [{ start: 0, end: 2, look: 'voiced' }] : [],
    );
    const cut = excerptRuns(marked, 7, 4);
    expect(wordsOf(cut)).toBe('……（二）夜里亮。');
    expect(cut.find(({ look }) => look === 'voiced')?.text).toBe('夜里');
  });

  it('is the end of words of which none changed, where the new ones were put behind them', () => {
    const cut = excerptRuns(cutRuns(article, none), 9, 4, 'end');
    expect(wordsOf(cut)).toBe('……（二）夜里亮。');
  });

  it('ends with a sign, so that no lone number of the next 项 hangs at its edge', () => {
    const cut = excerptRuns(cutRuns(article, none), 13, 4);
    expect(wordsOf(cut)).toBe('路灯应当：（一）亮；……');
  });

  it('is cut anywhere where no sign stands near', () => {
    const run = { text: '甲'.repeat(30), look: 'plain' } as const;
    expect(wordsOf(excerptRuns([run], 10, 4))).toBe(`${'甲'.repeat(10)}……`);
  });
});
