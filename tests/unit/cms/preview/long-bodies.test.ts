import { toHtml } from 'hast-util-to-html';
import { fromJS, type Map } from 'immutable';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readBody } from '#cms/preview/body-tree.ts';
import { RecordPreview } from '#cms/preview/record-preview.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import { auditBody } from '../../../support/bodies/audit-body.ts';
import { longBodies } from '../../../support/bodies/long-bodies.ts';

const previewOf = (kind: string, body: string): string => {
  const entry = fromJS({ collection: kind, data: { id: 'a', body } }) as Map<string, unknown>;
  return renderToStaticMarkup(h('div', null, h(RecordPreview, { entry })));
};

describe('of a long ordinary body', () => {
  it('there are ten, and among them every component', () => {
    expect(longBodies).toHaveLength(10);
    const all = longBodies.map(({ source }) => source).join('');
    for (const name of authoringComponents.keys()) expect(all).toContain(`<${name}`);
  });

  it.each(longBodies)('nothing is refused and nothing lost in $name', ({ kind, source }) => {
    const { tree, doubts } = readBody(kind, source);
    expect(doubts).toEqual([]);
    if (kind !== 'lesson') expect(auditBody(source, toHtml(tree))).toEqual([]);
  });

  it.each(longBodies)('nothing is lost beside the form in $name', ({ kind, source }) => {
    expect(auditBody(source, previewOf(kind, source))).toEqual([]);
  });
});

describe('the look at what is lost', () => {
  it('sees a lost word, link, title, row, item, note and picture', () => {
    const source =
      '甲[乙](/a/ "丙")。\n\n| 一 | 二 |\n| --- | --- |\n| 三 | 四 |\n\n- 五\n- 六\n\n![七](media/a.png)\n';
    const whole = toHtml(readBody('story', source).tree);
    expect(auditBody(source, whole)).toEqual([]);
    for (const lost of ['甲', 'href="/a/"', 'title="丙"', '<li>六</li>', '四', /<img[^>]*>/])
      expect(auditBody(source, whole.replace(lost, '')), String(lost)).not.toEqual([]);
  });
});
