import { describe, expect, it } from 'vitest';
import { visitHeadings } from '#markdown/outline.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';

function idsIn(tree: Parameters<typeof visitHeadings>[0]): string[] {
  const found: string[] = [];
  visitHeadings(tree, ({ id }) => found.push(id));
  return found;
}

const ids = (source: string, idPrefix = ''): string[] =>
  idsIn(parseMarkdown(source, { idPrefix }).tree);

describe('the id of a heading', () => {
  it('is ASCII, and not that of an article', () => {
    for (const words of ['背景', 'art_1', '第十二条', '**粗**`码`', 'Ａ', '😀'])
      for (const id of ids(`## ${words}`)) expect(id).toMatch(/^h-[a-z0-9]{7}$/);
  });

  it('stays when other headings come and go', () => {
    const [, second] = ids('## 甲\n\n## 乙');
    expect(ids('## 乙')).toEqual([second]);
  });

  it('is its own, also under equal words', () => {
    const [first = '', second, third] = ids('## 甲\n\n## 甲\n\n### 甲');
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it('does not change with marks around the words', () => {
    expect(ids('## 甲乙')).toEqual(ids('## 甲**乙**'));
  });

  it('carries the prefix of its body, as footnotes do', () => {
    const { tree } = parseMarkdown('## 甲[^1]\n\n[^1]: 乙', { idPrefix: 'one-' });
    const all = JSON.stringify(tree).match(/"(?:id|href)":"[^"]*"|"ariaDescribedBy":\[[^\]]*\]/g);
    expect(idsIn(tree)[0]).toMatch(/^one-h-/);
    expect(all?.every((words) => words.includes('one-'))).toBe(true);
    expect(all).toHaveLength(7);
  });

  it('of the footnotes is not in the outline', () => {
    expect(ids('甲[^1]\n\n[^1]: 乙')).toEqual([]);
  });
});
