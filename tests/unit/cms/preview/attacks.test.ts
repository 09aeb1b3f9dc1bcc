import { fromHtml } from 'hast-util-from-html';
import { fromJS, type Map } from 'immutable';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RecordPreview } from '#cms/preview/record-preview.ts';
import type { Kind } from '#model/kinds.ts';
import { lessonAttacks } from '../../markdown/attacks/lesson-cases.ts';
import { markdownAttacks } from '../../markdown/attacks/markdown-cases.ts';

type Node = ReturnType<typeof fromHtml>['children'][number];

/** What stands beside the form for a record, as the browser reads it. */
function drawnFor(collection: Kind, words: string): Node[] {
  const data = { id: 'a', title: words, summary: words, voice: words, body: words };
  const entry = fromJS({ collection, data }) as Map<string, unknown>;
  return fromHtml(renderToStaticMarkup(h(RecordPreview, { entry })), { fragment: true }).children;
}

/** Elements and attributes by which something could run or load. */
function dangersOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { tagName, properties, children } = node;
    const bad = Object.entries(properties).filter(
      ([name, value]) =>
        /^(on|style$|srcdoc$|formaction$)/i.test(name) ||
        (/^(href|src|xLinkHref|action)$/i.test(name) &&
          /^[\u0000-\u0020]*(javascript|data|vbscript):/i.test(String(value))),
    );
    const isBad = /^(script|iframe|object|embed|svg|math|base|meta|form|template)$/.test(tagName);
    return [
      ...bad.map(([name]) => `${tagName}[${name}]`),
      ...(isBad ? [tagName] : []),
      ...dangersOf(children),
    ];
  });
}

describe('beside the form', () => {
  it.each([
    ['lesson', lessonAttacks],
    ['story', markdownAttacks],
    ['suggestion', markdownAttacks],
    ['text', markdownAttacks],
  ] as const)(
    'no attack in the body or a field of a %s becomes anything that runs',
    (kind, attacks) => {
      for (const [name, source] of attacks)
        expect(dangersOf(drawnFor(kind, source)), name).toEqual([]);
    },
  );
});
