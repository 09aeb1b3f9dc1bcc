import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles } from '#domain/revision/align.ts';
import { groupArticles } from '#domain/revision/group-articles.ts';
import type { Alignment, ArticleFate, Fate } from '#domain/revision/types.ts';
import { listArticles, textOf } from '#domain/statute/access.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import type { Statute } from '#domain/statute/types.ts';
import { makeVersions, writeArticles } from '../../../support/statutes/revise-articles.ts';
import { runs } from '../../../support/runs.ts';

/** Seeds rather than texts, so that a counterexample is short. */
const check = (property: (a: Statute, b: Statute) => void): void => {
  const seeds = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 24 }));
  const tryOne = ([seed, count]: readonly [number, number]): void => {
    const [a, b] = makeVersions(seed, count);
    property(writeArticles(a), writeArticles(b));
  };
  fc.assert(fc.property(seeds, tryOne), { numRuns: runs(150) });
};

const MIRRORED: ReadonlyMap<Fate, Fate> = new Map([
  ['新增', '删除'],
  ['删除', '新增'],
  ['拆分', '合并'],
  ['合并', '拆分'],
]);

const mirror = (fate: ArticleFate) => ({
  ...fate,
  fate: MIRRORED.get(fate.fate) ?? fate.fate,
  paragraphs: fate.paragraphs.map(({ a, b, similarity }) => `${b} ${a} ${similarity}`).toSorted(),
});

const straight = (fate: ArticleFate) => ({
  ...fate,
  paragraphs: fate.paragraphs.map(({ a, b, similarity }) => `${a} ${b} ${similarity}`).toSorted(),
});

const wordsById = (statute: Statute): ReadonlyMap<string, string> =>
  new Map(
    listArticles(statute).map((article) => [
      article.eId,
      normaliseQuote(textOf({ ...article, num: '' })),
    ]),
  );

describe('for any two versions', () => {
  it('swapping them swaps 新增 with 删除 and 拆分 with 合并, and nothing else', () => {
    check((a, b) => {
      const [there, back] = [alignArticles(a, b), alignArticles(b, a)];
      expect(there.a.map(mirror)).toEqual(back.b.map(straight));
      expect(there.b.map(mirror)).toEqual(back.a.map(straight));
    });
  });

  it('the same versions give the same alignment', () => {
    check((a, b) => {
      expect(alignArticles(a, b)).toEqual(alignArticles(structuredClone(a), structuredClone(b)));
    });
  });

  it('every article has one fate, in the order of its text', () => {
    check((a, b) => {
      const found = alignArticles(a, b);
      expect(found.a.map(({ eId }) => eId)).toEqual(listArticles(a).map(({ eId }) => eId));
      expect(found.b.map(({ eId }) => eId)).toEqual(listArticles(b).map(({ eId }) => eId));
    });
  });

  it('as many articles word for word the same are partners as can be', () => {
    check((a, b) => {
      const [ofA, ofB] = [wordsById(a), wordsById(b)];
      const left = [...ofB.values()];
      let most = 0;
      for (const words of ofA.values()) {
        const at = left.indexOf(words);
        if (at < 0) continue;
        left.splice(at, 1);
        most += 1;
      }
      const same = alignArticles(a, b).a.filter(
        ({ eId, partner }) => ofA.get(eId) === ofB.get(partner ?? ''),
      );
      expect(same).toHaveLength(most);
    });
  });

  it('further partners name each other', () => {
    const names = (fates: readonly ArticleFate[]): string[] =>
      fates.flatMap(({ eId, partner, further }) =>
        [...(partner === undefined ? [] : [partner]), ...further.map((one) => one.eId)].map(
          (other) => `${eId} ${other}`,
        ),
      );
    check((a, b) => {
      const found = alignArticles(a, b);
      const turned = names(found.b).map((pair) => pair.split(' ').toReversed().join(' '));
      expect(names(found.a).toSorted()).toEqual(turned.toSorted());
    });
  });

  it('the groups hold every article once', () => {
    check((a, b) => {
      const found: Alignment = alignArticles(a, b);
      const groups = groupArticles(found);
      const eIds = (fates: readonly ArticleFate[]) => fates.map(({ eId }) => eId).toSorted();
      expect(groups.flatMap((group) => group.a).toSorted()).toEqual(eIds(found.a));
      expect(groups.flatMap((group) => group.b).toSorted()).toEqual(eIds(found.b));
    });
  });
});

it('1,260 articles of which every one changed take less than 3 seconds of CPU, tests running beside', () => {
  const [before] = makeVersions(7, 1260);
  const after = before.map((words, at) => `${words.slice(0, 9)}第${at}号${words.slice(9)}`);
  const [a, b] = [writeArticles(before), writeArticles(after)];
  const start = process.cpuUsage();
  alignArticles(a, b);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(3);
});
