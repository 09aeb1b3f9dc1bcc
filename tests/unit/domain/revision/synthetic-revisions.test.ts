import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wordsOf } from '#cli/corpus-pairs/baselines.ts';
import { diffGroups, isRestored } from '#cli/corpus-pairs/measure-edits.ts';
import { alignArticles } from '#domain/revision/align.ts';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { groupArticles } from '#domain/revision/group-articles.ts';
import { listPartners } from '#domain/revision/inserted-spans.ts';
import type { ArticleFate } from '#domain/revision/types.ts';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { makeStatutes } from '../../../support/statutes/make-statutes.ts';
import { makeRandom } from '../../../support/statutes/random.ts';
import { reviseStatute, type RevisedStatute } from '../../../support/statutes/revise-statute.ts';

/** Every statute of CORPUS_DIR, else made ones, each revised from a seed of its own. */
const directory = process.env['CORPUS_DIR'];
const texts = directory
  ? readdirSync(directory)
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .map((file) => readFileSync(join(directory, file), 'utf8'))
  : makeStatutes(40, 5).map(({ text }) => text);
const revisions = texts.flatMap((text, at): RevisedStatute[] => {
  const { statute } = parseStatute(text);
  return listArticles(statute).length < 4 ? [] : [reviseStatute(statute, makeRandom(at + 1))];
});
const differ = makeWordDiffer();

it('articles that stand word for word in both versions are partners, at least 999 in 1,000', () => {
  let [same, paired] = [0, 0];
  for (const { before, after } of revisions) {
    const left = new Map<string, number>();
    const words = new Map(listArticles(after).map((one) => [one.eId, wordsOf(one)]));
    for (const own of words.values()) left.set(own, (left.get(own) ?? 0) + 1);
    const { a } = alignArticles(before, after);
    listArticles(before).forEach((article, at) => {
      const own = wordsOf(article);
      const count = left.get(own) ?? 0;
      if (count > 0) same += 1;
      left.set(own, count - 1);
      if (words.get(a[at]?.partner ?? '') === own) paired += 1;
    });
  }
  expect(same).toBeGreaterThan(100);
  expect(paired).toBeGreaterThanOrEqual(same * 0.999);
});

/** Articles of made statutes resemble each other: a part that was split off may stand as well beside a twin. */
const share = directory ? 0.98 : 0.9;

it('what was made of an article stands beside it, and what is new beside none, nearly always', () => {
  let [all, right] = [0, 0];
  for (const { before, after, origins } of revisions) {
    const old = listArticles(before);
    alignArticles(before, after).b.forEach((fate, at) => {
      const origin = old[origins[at] ?? -1];
      all += 1;
      right += Number(origin ? listPartners(fate).includes(origin.eId) : fate.fate === '新增');
    });
  }
  expect(right).toBeGreaterThanOrEqual(all * share);
});

const NUMBER = /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿]{2,}|《[^《》]{1,80}》/g;
const cutsOne = (text: string, edge: number): boolean =>
  [...text.matchAll(NUMBER)].some(({ index, 0: own }) => edge > index && edge < index + own.length);

it('the differences give back both versions, and none starts or ends inside a number or a title', () => {
  for (const { before, after } of revisions) {
    const groups = groupArticles(alignArticles(before, after));
    const diffs = diffGroups(before, after, groups, differ);
    expect(isRestored(before, after, diffs)).toBe(true);
    for (const { a, b, parts } of diffs.flat())
      for (const part of parts) {
        const [text, start] = part.kind === 'added' ? [b?.text, part.b] : [a?.text, part.a];
        if (part.kind === 'same' || text === undefined) continue;
        expect(cutsOne(text, start) || cutsOne(text, start + part.text.length)).toBe(false);
      }
  }
});

it('read from the other end, new is struck out and split is merged, with the same partners', () => {
  const turned: Partial<Record<ArticleFate['fate'], string>> = {
    ...{ 新增: '删除', 删除: '新增', 拆分: '合并', 合并: '拆分' },
  };
  for (const { before, after } of revisions) {
    const there = alignArticles(before, after).b;
    const back = alignArticles(after, before).a;
    expect(there.map(({ eId, fate, partner }) => [eId, turned[fate] ?? fate, partner])).toEqual(
      back.map(({ eId, fate, partner }) => [eId, fate, partner]),
    );
  }
});
