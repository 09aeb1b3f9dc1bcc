import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findHits, standsIn } from '#domain/search/find-hits.ts';
import { foldText, tidyText } from '#domain/search/normalise.ts';
import { makeExcerpts } from '#domain/search/passages.ts';
import { planQuery } from '#domain/search/plan-query.ts';
import type { Block } from '#domain/search/read-blocks.ts';
import { runs } from '../../../support/runs.ts';

const block = (text: string, anchor = '', isWeak = false): Block => ({ text, anchor, isWeak });
const hitsOf = (blocks: Block[], query: string) =>
  makeExcerpts(blocks, planQuery(query)).passages.map(({ anchor, parts }) => ({
    anchor,
    hits: parts.filter(({ isHit }) => isHit).map(({ text }) => text),
  }));

it('marks every hit once and whole', () => {
  const blocks = [block('第一条 禁止高空抛物。高空 抛物的，处罚款。', 'art_1')];
  expect(hitsOf(blocks, '高空抛物')).toEqual([
    { anchor: 'art_1', hits: ['高空抛物', '高空 抛物'] },
  ]);
});

it('joins hits that overlap', () => {
  expect(findHits('处罚款', planQuery('处罚 罚款'))).toEqual([{ start: 0, end: 3 }]);
});

it('finds a phrase exactly when the folded text contains it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'甲乙，Ａa１1 …'), maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const tidied = tidyText(text);
      for (const phrase of planQuery(query))
        expect(findHits(tidied, [phrase]).length > 0).toBe(standsIn(foldText(text), phrase));
    }),
    { numRuns: runs(500) },
  );
});

it('gives one passage an article, three at most, in the order of the page', () => {
  const blocks = ['5', '4', '3', '2'].map((n) => block('罚款', `art_${n}`));
  blocks.push(block('罚款，又罚款', 'art_5'));
  const { passages, hits } = makeExcerpts(blocks, planQuery('罚款'));
  expect(passages.map(({ label }) => label)).toEqual(['第五条', '第四条', '第三条']);
  expect(hits).toBe(6);
});

it('quotes a title or a list of links only where nothing else holds the words', () => {
  const title = block('充电条例', '', true);
  expect(hitsOf([title, block('充电', 'art_1')], '充电')).toEqual([
    { anchor: 'art_1', hits: ['充电'] },
  ]);
  expect(hitsOf([title, title], '充电')).toHaveLength(1);
});

it('cuts a long place around its hit and says that it was cut', () => {
  const long = `${'前'.repeat(200)}，罚款${'后'.repeat(200)}`;
  const [passage] = makeExcerpts([block(long)], planQuery('罚款')).passages;
  const parts = passage?.parts.map(({ text }) => text) ?? [];
  expect(parts[0]).toBe('…');
  expect(parts.at(-1)).toBe('…');
  expect(parts).toContain('罚款');
  expect(parts.join('').length).toBeLessThan(130);
});
