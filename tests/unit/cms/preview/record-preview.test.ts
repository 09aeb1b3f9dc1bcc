import type { Element, Root } from 'hast';
import { isValidElement } from 'react';
import { describe, expect, it } from 'vitest';
import { readBody } from '#cms/preview/body-tree.ts';
import { listFacts } from '#cms/preview/list-facts.ts';
import { toReact } from '#cms/preview/to-react.ts';
import { kinds } from '#model/kinds.ts';

describe('the preview', () => {
  it('says what the gate has against a body, with its line', () => {
    expect(readBody('story', '好。\n\n<script>alert(1)</script>').doubts[0]).toMatch(
      /^正文第 3 行：/,
    );
    expect(readBody('story', '好。').doubts).toEqual([]);
  });

  it('hands no handler and no style on, whatever a tree holds', () => {
    const element: Element = {
      type: 'element',
      tagName: 'p',
      properties: { onClick: 'alert(1)', style: 'color:red', dataSuggestion: ['a', 'b'] },
      children: [],
    };
    const root: Root = { type: 'root', children: [element] };
    const [made] = toReact(root) as unknown[];
    expect(isValidElement(made) && made.props).toEqual({ 'data-suggestion': 'a b' });
  });

  it('names every field in Chinese, groups and lists too, in the order of the model', () => {
    const journey = [{ date: '2025-01-02', step: '收集' }];
    const data = { journey, draft: false, title: '荫', id: 'shade' };
    expect(listFacts(data, kinds.suggestion.schema)).toEqual([
      ['编号', 'shade'],
      ['标题', '荫'],
      ['走过的路', '哪一步 收集，日期 2025-01-02'],
    ]);
  });
});
