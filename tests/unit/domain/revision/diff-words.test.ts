import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordCutter } from '#domain/revision/cut-words.ts';
import {
  applyDiff,
  type DiffPart,
  diffWords,
  makeWordDiffer,
  undoDiff,
} from '#domain/revision/diff-words.ts';
import { makeVersions } from '../../../support/statutes/revise-articles.ts';
import { runs } from '../../../support/runs.ts';

const show = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ kind, text, isNormative }) => {
      if (kind === 'same') return text;
      return `[${kind === 'added' ? '+' : '-'}${isNormative ? '~' : ''}${text}]`;
    })
    .join('');

const SIGNS = [
  '渡口',
  '应当',
  '二十四小时',
  '的',
  '，',
  '；',
  '。',
  '（',
  '(',
  '《渡口办法》',
  '1',
  '𠮷',
  ' ',
];
const words = fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((all) => all.join(''));
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 30 }));

const revised = fc.integer({ min: 0, max: 1e9 }).map((seed) => {
  const [before, after] = makeVersions(seed, 6);
  return [before.join('\n'), after.join('\n')] as const;
});

describe('the difference of two texts', () => {
  it.each([
    [
      '充电站应当及时修复。',
      '充电站应当在三日内修复；',
      '充电站应当[-及时修复。][+在三日内修复；]',
    ],
    ['教育、文化、体育', '教育、科技、文化、卫生、体育', '教育、[+科技、]文化、[+卫生、]体育'],
    ['甲的乙处', '丙的丁处', '[-甲的乙][+丙的丁]处'],
    ['自二十日内答复', '自二十五日内答复', '自[-二十日内][+二十五日内]答复'],
    ['依照《渡口办法》办理', '依照《渡口条例》办理', '依照[-《渡口办法》][+《渡口条例》]办理'],
    ['处百分之十罚款', '处百分之二十罚款', '处[-百分之十][+百分之二十]罚款'],
    ['违反第三条规定', '违反第十三条规定', '违反[-第三条][+第十三条]规定'],
    ['自2025年10月1日起施行', '自2026年1月1日起施行', '自[-2025年10月1日][+2026年1月1日]起施行'],
    ['由监事负责', '由监事会负责', '由[-监事][+监事会]负责'],
    ['经营者负责', '经营单位负责', '[-经营者][+经营单位]负责'],
    ['', '新增', '[+新增]'],
    ['删去', '', '[-删去]'],
  ])('%s → %s', (a, b, expected) => {
    expect(show(diffWords(a, b))).toBe(expected);
  });

  it('does not cut the words it is given', () => {
    const [a, b] = ['设置充电桩棚并公告', '设置充电桩位并公告'];
    expect(show(diffWords(a, b, { words: ['充电桩棚', '充电桩位'] }))).toBe(
      '设置[-充电桩棚][+充电桩位]并公告',
    );
  });

  it('tells 文字规范 from words', () => {
    expect(show(diffWords('停航的；应当公告', '停航的，应当公告'))).toBe(
      '停航的[-~；][+~，]应当公告',
    );
    expect(show(diffWords('县（区）应当公告１０日', '县(区)应当公告10日'))).toBe(
      '县[-~（区）][+~(区)]应当公告[-~１０日][+~10日]',
    );
    expect(show(diffWords('停航公告三日。', '停航公告五日；'))).toBe('停航公告[-三日。][+五日；]');
  });
});

describe('for any two texts', () => {
  const check = (property: (a: string, b: string) => void): void => {
    fc.assert(fc.property(anyText, anyText, property), { numRuns: runs(600) });
    fc.assert(
      fc.property(revised, ([a, b]) => property(a, b)),
      { numRuns: runs(60) },
    );
  };
  const differ = makeWordDiffer();

  it('the parts give back both', () => {
    check((a, b) => {
      const parts = differ(a, b);
      expect(applyDiff(parts)).toBe(b);
      expect(undoDiff(parts)).toBe(a);
    });
  });

  it('every part stands where it says', () => {
    check((a, b) => {
      for (const part of differ(a, b)) {
        if (part.kind !== 'added') expect(a.slice(part.a).startsWith(part.text)).toBe(true);
        if (part.kind !== 'removed') expect(b.slice(part.b).startsWith(part.text)).toBe(true);
      }
    });
  });

  it('no change starts or ends inside a token', () => {
    const cut = makeWordCutter();
    const edgesOf = (text: string): ReadonlySet<number> =>
      new Set([...cut(text).map(({ start }) => start), text.length]);
    check((a, b) => {
      const [edgesA, edgesB] = [edgesOf(a), edgesOf(b)];
      for (const { kind, text, a: from, b: to } of differ(a, b)) {
        if (kind !== 'added') {
          expect(edgesA.has(from)).toBe(true);
          expect(edgesA.has(from + text.length)).toBe(true);
        }
        if (kind !== 'removed') {
          expect(edgesB.has(to)).toBe(true);
          expect(edgesB.has(to + text.length)).toBe(true);
        }
      }
    });
  });

  it('no one or two unchanged characters stand between two changes', () => {
    check((a, b) => {
      const parts = differ(a, b);
      const islands = parts.slice(1, -1).filter(({ kind }) => kind === 'same');
      expect(islands.filter(({ text }) => text.length <= 2)).toEqual([]);
    });
  });

  it('unchanged parts never touch, and a removed part comes before the added one', () => {
    check((a, b) => {
      const kinds = differ(a, b).map(({ kind }) => kind);
      expect(kinds.join(' ')).not.toMatch(/same same|added removed|added added|removed removed/);
    });
  });
});

it('texts too long for one table are matched by sentences first', () => {
  const sentences = Array.from(
    { length: 900 },
    (_, at) => `第${at}号渡口由管理单位每日巡查并记录。`,
  );
  const changed = sentences.map((one, at) => (at % 90 === 0 ? one.replace('每日', '每周') : one));
  const [a, b] = [`甲${sentences.join('')}乙`, `丙${changed.join('')}丁`];
  const parts = diffWords(a, b);
  expect(applyDiff(parts)).toBe(b);
  expect(undoDiff(parts)).toBe(a);
  expect(parts.filter(({ kind }) => kind === 'added').length).toBeLessThan(20);
});
