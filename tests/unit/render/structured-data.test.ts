import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { renderStructuredData } from '#render/structured-data.ts';

it('cannot be left early by any words, and says them all', () => {
  const html = toHtml(renderStructuredData({ name: '</script><img src=x>' }));
  expect(html.match(/<\//g)).toHaveLength(1);
  const words = html.replace(/^<script[^>]*>|<\/script>$/g, '');
  expect((JSON.parse(words) as { name: string }).name).toBe('</script><img src=x>');
});
