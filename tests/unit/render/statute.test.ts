import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { listNodes, textOf } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { linkSpan, renderText, voicedSpan } from '#render/statute/inline.ts';
import { toSpans } from '#render/statute/spans.ts';
import { renderNodes, renderStatute } from '#render/statute/statute.ts';

const source = `# 某市凳子管理条例

## 第一章　总则

第一条　凳子<b>应当</b>摆在树下。

第二条　有下列情形之一的，可以搬走凳子：

（一）凳子坏了；

1．腿断了；

第二条之一　下雨时，依照第二条办理。

## 附则

第三条　本条例自公布之日起施行。
`;
const { statute } = parseStatute(source);
const html = toHtml(renderStatute(statute));

describe('a statute on its page', () => {
  test('has every node exactly once, by its eId', () => {
    for (const { eId } of listNodes(statute)) expect(html.split(`id="${eId}"`)).toHaveLength(2);
  });

  test('keeps its words and their order', () => {
    const words = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x3C;', '<')
      .replace(/\s/g, '');
    expect(words).toBe(statute.body.map(textOf).join('').replace(/\s/g, ''));
  });

  test('prints markup in the source as words', () => {
    expect(html).not.toContain('<b>');
    expect(html).toContain('&#x3C;b>应当');
  });

  test('links each article by its own number', () => {
    expect(html).toContain('<a class="num" href="#art_2-1">第二条之一</a>');
  });
});

test('an excerpt carries no ids and leads to the text’s own page', () => {
  const [chapter] = statute.body;
  const excerpt = toHtml({
    type: 'root',
    children: renderNodes(
      chapter ? [chapter] : [],
      { excerpt: true, base: '/laws/bench/draft/' },
      3,
    ),
  });
  expect(excerpt).not.toContain(' id=');
  expect(excerpt).toContain('href="/laws/bench/draft/#art_1"');
});

describe('spans in running text', () => {
  const print = (text: string, spans: Parameters<typeof renderText>[1]): string =>
    toHtml({ type: 'root', children: renderText(text, spans) });

  test('that overlap never nest: the first wins', () => {
    expect(print('甲乙丙丁', [linkSpan(0, 3, '#a'), linkSpan(2, 4, '#b')])).toBe(
      '<a href="#a">甲乙丙</a>丁',
    );
  });

  test('that run past the end are left out', () => {
    expect(print('甲乙', [linkSpan(1, 9, '#a')])).toBe('甲乙');
  });

  test('of a voice name every suggestion they came from', () => {
    expect(print('甲乙', [voicedSpan(0, 2, ['x', 'y'], '/suggestions/x/')])).toBe(
      '<mark class="voiced" data-suggestion="x y"><a href="/suggestions/x/">甲乙</a></mark>',
    );
  });

  test('a reference inside a voice’s words gives way to the voice', () => {
    const spans = toSpans(
      [{ start: 0, end: 4, href: '/suggestions/x/', suggestions: ['x'] }],
      [{ start: 1, end: 2, href: '#art_1' }],
    );
    expect(print('甲乙丙丁', spans)).not.toContain('#art_1');
  });
});
