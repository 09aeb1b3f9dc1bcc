import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { excerpt, plainText } from '#markdown/plain-text.ts';

const tree = (source: string) => parseMarkdown(source).tree;

describe('plain text', () => {
  it.each([
    ['## 一\n\n甲[^1]\n\n[^1]: 乙', '一\n甲\n注释\n乙'],
    ['- 甲\n- 乙\n  - 丙', '甲\n乙\n丙'],
    ['| 甲 | 乙 |\n|-|-|\n| 丙 | |', '甲\t乙\n丙'],
    ['甲  \n乙', '甲\n乙'],
    ['```\na\n  b\n```', 'a\n  b'],
    ['![棚子](media/a.png)', '棚子'],
    ['', ''],
  ])('of %j', (source, words) => {
    expect(plainText(tree(source))).toBe(words);
  });
});

describe('an excerpt', () => {
  it('is the whole when that is short', () => {
    expect(excerpt(tree('## 题\n\n甲乙。\n\n丙丁。'), 20)).toBe('甲乙。丙丁。');
  });

  it('ends with a sentence where one ends late enough', () => {
    expect(excerpt(tree('一二三四五六。七八九十。'), 10)).toBe('一二三四五六。');
  });

  it('ends with a mark of omission elsewhere, and is never too long', () => {
    expect(excerpt(tree('一。二三四五六七八九十'), 6)).toBe('一。二三四…');
    for (let length = 1; length < 12; length += 1)
      expect(
        [...excerpt(tree('一二。三四五，六七八九十。𠀀𠀁'), length)].length,
      ).toBeLessThanOrEqual(length);
  });

  it('leaves out headings, tables, code and notes', () => {
    const source = '## 题\n\n甲[^1]。\n\n| 乙 |\n|-|\n\n```\n丙\n```\n\n[^1]: 丁';
    expect(excerpt(tree(source), 50)).toBe('甲。');
  });

  it('keeps the blanks between Latin words', () => {
    expect(excerpt(tree('看 one two 三'), 50)).toBe('看 one two 三');
  });
});
