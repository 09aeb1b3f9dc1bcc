import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordCutter } from '#domain/revision/cut-words.ts';
import { LEGAL_WORDS } from '#domain/revision/legal-words.ts';

const SIGNS = [
  '渡口',
  '应当在',
  '所有人的',
  '七个工作日内',
  '监事会',
  '，',
  '《渡口办法》',
  '1',
  '𠮷',
  ' ',
];
const words = fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((all) => all.join(''));
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 30 }));

describe('a text cut into words', () => {
  it('is cut nowhere but where Intl.Segmenter cuts, and after a listed word', () => {
    const cut = makeWordCutter();
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    fc.assert(
      fc.property(anyText, (text) => {
        const edges = new Set([...segmenter.segment(text)].map(({ index }) => index));
        const tokens = cut(text);
        const strange = tokens.filter(({ start }) => !edges.has(start));
        const before = strange.map(({ start }) =>
          tokens.find((one) => one.start + one.text.length === start),
        );
        for (const token of before) expect(LEGAL_WORDS).toContain(token?.text);
      }),
    );
  });

  it('is whole again when its tokens are laid end to end', () => {
    const cut = makeWordCutter(['渡口管理']);
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = cut(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        for (const { text: token, start } of tokens)
          expect(text.slice(start)).toSatisfy((rest: string) => rest.startsWith(token));
      }),
    );
  });

  it('keeps numbers with their units, titles and listed words in one piece', () => {
    const cut = makeWordCutter();
    const tokens = cut('当事人应当在七个工作日内依照《渡口办法》第十二条之一处五百元罚款').map(
      ({ text }) => text,
    );
    expect(tokens).toEqual(
      expect.arrayContaining(['当事人', '应当', '《渡口办法》', '第十二条之一', '五百元', '罚款']),
    );
    expect(tokens.some((token) => token.includes('七个工作日'))).toBe(true);
  });
});
