import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffArticle } from '#domain/revision/diff-article.ts';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { findNode } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import {
  attributeChanges,
  cutByVoices,
  type VoicedStretch,
} from '#domain/trace/attribute-changes.ts';
import { findQuote } from '#domain/trace/find-quote.ts';

const article = (words: string): StatuteNode =>
  findNode(parseStatute(`# 某市凳子条例\n\n第一条　${words}\n`).statute, 'art_1') as StatuteNode;
const differ = makeWordDiffer();

function attribute(before: string, after: string, quote = '', explained: string[] = []) {
  const [a, b] = [article(before), article(after)];
  const voices = findQuote(b, quote)
    .flat()
    .map((stretch): VoicedStretch => ({ ...stretch, suggestion: 'shade' }));
  const found = attributeChanges(diffArticle(a, b, differ), {
    a: [],
    b: voices,
    explained,
    article: 'art_1',
  });
  const words = (node: StatuteNode, marks = found.b) =>
    (marks.get('art_1__para_1') ?? []).map(({ start, end, suggestions }) => [
      node.children[0]?.text.slice(start, end),
      suggestions.join(),
    ]);
  return { notes: found.notes, added: words(b), removed: words(a, found.a) };
}

describe('a change between two articles', () => {
  test('that a suggestion is pinned to carries that suggestion, and so does what it replaced', () => {
    const { notes, added, removed } = attribute('凳子应当摆在路边。', '凳子应当摆在树下。', '树下');
    expect(notes).toEqual([{ kind: 'voice', suggestions: ['shade'] }]);
    expect(added).toEqual([['树下', 'shade']]);
    expect(removed).toEqual([['路边', 'shade']]);
  });

  test('that no record claims is unknown, never guessed', () => {
    expect(attribute('凳子应当摆好。', '凳子应当及时摆好。').notes).toEqual([
      { kind: 'unknown', suggestions: [] },
    ]);
  });

  test('that the organ explained says so', () => {
    expect(attribute('凳子应当摆好。', '凳子应当及时摆好。', '', ['art_1']).notes).toEqual([
      { kind: 'explained', suggestions: [], explained: 'art_1' },
    ]);
  });

  test('that is only partly a suggestion’s is cut in two', () => {
    const { notes, added } = attribute(
      '凳子应当摆好。',
      '凳子应当摆好，不得收费，并且上漆。',
      '不得收费',
    );
    expect(notes.map(({ kind }) => kind).toSorted()).toEqual(['unknown', 'voice']);
    expect(added.find(([, who]) => who === 'shade')?.[0]).toBe('不得收费');
    expect(added.map(([words]) => words).join('')).toContain('并且上漆');
  });

  test('of signs alone carries no note', () => {
    expect(attribute('凳子应当摆好；上漆。', '凳子应当摆好，上漆。').notes).toEqual([]);
  });
});

test('cutting by voices loses nothing and overlaps nowhere', () => {
  const range = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 5 }), (whole, ranges) => {
      const voices = ranges.map((one, at) => ({ ...one, eId: 'art_1', suggestion: `s${at}` }));
      const pieces = cutByVoices(whole, voices);
      expect(pieces[0]?.start).toBe(whole.start);
      expect(pieces.at(-1)?.end).toBe(whole.end);
      pieces.slice(1).forEach((piece, at) => expect(piece.start).toBe(pieces[at]?.end));
    }),
  );
});
