import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import {
  hasClass,
  listAttributed,
  listElements,
  readSummary,
  readTree,
  suggestionsOf,
  wordsOf,
} from '../../support/output/comparison.ts';

const pairs = ['draft/second-reading', 'draft/promulgated', 'second-reading/promulgated'];
const trees = new Map(pairs.map((pair) => [pair, readTree(`/laws/ebike/compare/${pair}/`)]));
const treeOf = (pair: string): Root => trees.get(pair) ?? { type: 'root', children: [] };

const rowOf = (pair: string, id: string): Element =>
  listElements(treeOf(pair), ({ properties }) => properties['id'] === id)[0] as Element;

describe('a change that was made in a draft before the last', () => {
  it('is attributed between the drafts as well, those that were merged into it named beside it', () => {
    expect(listAttributed(treeOf('draft/second-reading'))).toEqual([
      'battery-chapter',
      'fee-split',
      'night-power',
      'receipt-detail',
      'service-chapter',
      'shared-shed',
      'shed-next-door',
      'site-notice',
      'swap-cabinet',
    ]);
  });

  it('is proved by the paper of that draft', () => {
    const words = wordsOf(rowOf('draft/second-reading', 'art_23'));
    expect(words).toContain('修改情况的汇报，2025年6月25日');
    expect(words).not.toContain('反馈函');
  });

  it('is told to be explained by the organ where it was by that day', () => {
    const words = wordsOf(rowOf('draft/second-reading', 'art_6'));
    expect(words).toContain('制定机关说明');
    expect(words).not.toContain('未见公开来源');
  });

  it('is no more told of where it had been made before', () => {
    const attributed = listAttributed(treeOf('second-reading/promulgated'));
    expect(attributed).not.toContain('battery-chapter');
    expect(attributed).not.toContain('fee-split');
    expect(attributed).toContain('keep-hallway');
  });

  it('has nobody’s name on it when it was asked for after', () => {
    const attributed = listAttributed(treeOf('draft/second-reading'));
    for (const late of ['low-socket', 'complaint-reply', 'old-charger-grace', 'broken-charger'])
      expect(attributed).not.toContain(late);
  });
});

it('gives an article that went as a whole to the voice that asked for it as a whole', () => {
  for (const pair of ['draft/second-reading', 'draft/promulgated']) {
    const row = rowOf(pair, 'a-art_25');
    const gone = listElements(row, ({ tagName }) => tagName === 'del');
    expect(gone.map(suggestionsOf)).toEqual([['night-power'], ['night-power']]);
    expect(wordsOf(row)).not.toContain('未见公开来源');
  }
});

describe.each(['draft/second-reading', 'draft/promulgated'])(
  'the title of a chapter in %s',
  (pair) => {
    const row = rowOf(pair, 'chp_5');
    const changed = (tag: string): [string, string[]][] =>
      listElements(row, ({ tagName }) => tagName === tag).map((one) => [
        wordsOf(one).replace(/^(新增：|删去：)|\d+$/g, ''),
        suggestionsOf(one),
      ]);

    it('is marked by the words that changed, and is the voice’s that asked for it', () => {
      expect(changed('del')).toEqual([['监督管理', ['service-chapter']]]);
      expect(changed('ins')).toEqual([['服务与监督', ['service-chapter']]]);
    });

    it('says in the margin who asked, and is counted in the summary apart from the articles', () => {
      expect(wordsOf(row)).toContain('来自建议不能只有监督，没有服务');
      expect(wordsOf(treeOf(pair))).toContain('另有章节标题1处有变化：1处来自群众建议。');
    });
  },
);

it('leads from the title of a chapter to the voice that asked for it, and back', () => {
  const [title] = listElements(
    readTree('/laws/ebike/promulgated/'),
    ({ properties }) => properties['id'] === 'voice-service-chapter',
  );
  expect(title && [wordsOf(title), suggestionsOf(title)]).toEqual([
    '服务与监督',
    ['service-chapter'],
  ]);
  const linksOf = (tree: Root | Element) =>
    listElements(tree, ({ tagName }) => tagName === 'a').map(
      ({ properties }) => properties['href'],
    );
  expect(title && linksOf(title)).toEqual(['/suggestions/service-chapter/']);
  const back = linksOf(readTree('/suggestions/service-chapter/'));
  expect(back).toContain('/laws/ebike/promulgated/#voice-service-chapter');
  expect(back).toContain('/laws/ebike/compare/draft/promulgated/#chp_5');
});

describe.each(pairs)('the comparison %s', (pair) => {
  it('sums up its changed articles without a rest', () => {
    const { changed, voiced, explained, unknown, small } = readSummary(treeOf(pair));
    expect(changed).toBeGreaterThan(0);
    expect((voiced ?? 0) + (explained ?? 0) + (unknown ?? 0) + (small ?? 0)).toBe(changed);
  });

  it('says as many articles to be a voice’s as have a red line on the strip', () => {
    const [strip] = listElements(treeOf(pair), hasClass('strip'));
    const lines = listElements(strip as Element, hasClass('tail'));
    expect(lines.length).toBe(readSummary(treeOf(pair))['voiced']);
  });

  it('leads from each number on the strip, and each count below it, to a row of the page', () => {
    const ids = new Set(
      listElements(treeOf(pair), () => true).map(({ properties }) => properties['id']),
    );
    const [strip] = listElements(treeOf(pair), hasClass('strip'));
    const numbers = listElements(strip as Element, hasClass('number'));
    const [list] = listElements(treeOf(pair), hasClass('fates'));
    const counts = listElements(list as Element, ({ tagName }) => tagName === 'a');
    expect(numbers.length).toBeGreaterThan(0);
    for (const { properties } of [...numbers, ...counts])
      expect(ids).toContain(String(properties['href']).slice(1));
  });
});
