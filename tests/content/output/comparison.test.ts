import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import {
  hasClass,
  listAttributed,
  listElements,
  readSummary,
  readTree,
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
});
