import { expect, test } from 'vitest';
import { joinChineseLines } from '#integrations/chinese-spacing.ts';

test('a template’s line break beside Chinese is no space, whatever inline tags stand between', () => {
  expect(joinChineseLines('<p>原声\n   ，<a href="/x/">澄湾</a>\n  。</p>')).toBe(
    '<p>原声，<a href="/x/">澄湾</a>。</p>',
  );
  expect(joinChineseLines('居民\n<time datetime="2026">2026年</time>')).toBe(
    '居民<time datetime="2026">2026年</time>',
  );
});

test('between Latin words a line break stays a space', () => {
  expect(joinChineseLines('<p>plain\n text</p>')).toBe('<p>plain\n text</p>');
});

test('a space that was written stays', () => {
  expect(joinChineseLines('结论 <span>虚构示例</span>')).toBe('结论 <span>虚构示例</span>');
});

test('code and what a reader types keep their lines', () => {
  const html = '<pre>第一行\n第二行</pre><textarea>甲\n乙</textarea>';
  expect(joinChineseLines(html)).toBe(html);
});
