import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles } from '#domain/revision/align.ts';
import { diffArticle, diffGroup, type NodeDiff, readRows } from '#domain/revision/diff-article.ts';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { groupArticles } from '#domain/revision/group-articles.ts';
import { listArticles, listNodes } from '#domain/statute/access.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import { makeVersions, writeArticles } from '../../../support/statutes/revise-articles.ts';
import { runs } from '../../../support/runs.ts';

const differ = makeWordDiffer();

const article = (words: string): StatuteNode | undefined => listArticles(writeArticles([words]))[0];

const tell = (rows: readonly NodeDiff[]): string[] =>
  rows.map(({ a, b, parts }) => {
    const words = parts.map(({ kind, text }) => (kind === 'same' ? text : `[${kind} ${text}]`));
    return `${a?.eId ?? '—'} | ${b?.eId ?? '—'} | ${words.join('')}`;
  });

describe('two articles node by node', () => {
  it('an inserted 项 shifts the numbers of the others and leaves their words alone', () => {
    const rows = diffArticle(
      article('不得有下列行为：\n（一）遮挡警示标志；\n（二）转借许可证件。'),
      article('不得有下列行为：\n（一）倾倒建筑垃圾；\n（二）遮挡警示标志；\n（三）转借许可证件。'),
      differ,
    );
    expect(tell(rows).slice(2)).toEqual([
      '— | art_1__para_1__point_1 | [added 倾倒建筑垃圾；]',
      'art_1__para_1__point_1 | art_1__para_1__point_2 | 遮挡警示标志；',
      'art_1__para_1__point_2 | art_1__para_1__point_3 | 转借许可证件。',
    ]);
  });

  it('a 款 that became two is divided between two rows', () => {
    const first = '渡口经营者应当公布开航时间和停航时间。';
    const second = '遇大风停航的，渡口经营者应当在候船处张贴通知。';
    const rows = diffArticle(article(first + second), article(`${first}\n${second}`), differ);
    expect(tell(rows).slice(1)).toEqual([
      `art_1__para_1 | art_1__para_1 | ${first}`,
      `art_1__para_1 | art_1__para_2 | ${second}`,
    ]);
    expect(rows[2]?.parts).toMatchObject([{ a: first.length, b: 0 }]);
    const back = diffArticle(article(`${first}\n${second}`), article(first + second), differ);
    expect(tell(back).slice(1)).toEqual([
      `art_1__para_1 | art_1__para_1 | ${first}`,
      `art_1__para_2 | art_1__para_1 | ${second}`,
    ]);
  });

  it('a sign that the division leaves alone in its row is 文字规范', () => {
    const rows = diffArticle(
      article(
        '渡口的停航和开航一律实行分级分类管理。\n全部渡口的具体办法由市交通运输部门规定并且公布。',
      ),
      article('渡口的停航和开航一律实行分级分类管理，具体办法由市交通运输部门规定并且公布。'),
      differ,
    );
    expect(tell(rows)[1]).toBe(
      'art_1__para_1 | art_1__para_1 | 渡口的停航和开航一律实行分级分类管理[removed 。]',
    );
    expect(rows[1]?.parts.at(-1)?.isNormative).toBe(true);
    expect(rows[2]?.parts[0]?.isNormative).toBeUndefined();
  });

  it('an article alone is removed or added whole', () => {
    expect(tell(diffArticle(article('渡口停航。'), undefined, differ))[1]).toBe(
      'art_1__para_1 | — | [removed 渡口停航。]',
    );
    expect(tell(diffArticle(undefined, article('渡口停航。'), differ))[1]).toBe(
      '— | art_1__para_1 | [added 渡口停航。]',
    );
  });
});

it('for any two versions the rows of all groups give back every word of both', () => {
  const holds = (statute: Statute, rows: readonly NodeDiff[], side: 'a' | 'b'): void => {
    const words = readRows(rows, side);
    for (const node of listNodes(statute)) expect(words.get(node)).toBe(node.text);
  };
  const seeds = fc.integer({ min: 0, max: 1e9 });
  const check = (seed: number): void => {
    const [before, after] = makeVersions(seed, 12);
    const [a, b] = [writeArticles(before), writeArticles(after)];
    const find = (statute: Statute, eIds: readonly string[]) =>
      listArticles(statute).filter(({ eId }) => eIds.includes(eId));
    const rows = groupArticles(alignArticles(a, b)).flatMap((group) =>
      diffGroup(find(a, group.a), find(b, group.b), differ),
    );
    holds(a, rows, 'a');
    holds(b, rows, 'b');
    for (const { a: left, b: right, parts } of rows) {
      for (const part of parts) {
        if (part.kind !== 'added') expect(left?.text.startsWith(part.text, part.a)).toBe(true);
        if (part.kind !== 'removed') expect(right?.text.startsWith(part.text, part.b)).toBe(true);
      }
    }
  };
  fc.assert(fc.property(seeds, check), { numRuns: runs(60) });
});
