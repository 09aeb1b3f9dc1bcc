import { numberToNumeral } from '#domain/statute/numerals.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Statute } from '#domain/statute/types.ts';
import { makeRandom, type Random } from './random.ts';
import { makeParagraph, makeSubject } from './sentences.ts';

/** A statute from the words of its articles, 款 and 项 on lines of their own; numbers are given in order. */
export function writeArticles(articles: readonly string[]): Statute {
  const lines = articles.map((words, at) => `第${numberToNumeral(at + 1)}条　${words}`);
  return parseStatute(`# 望澜市试验条例\n\n${lines.join('\n\n')}`).statute;
}

function makeArticle(random: Random): string {
  const size = 1 + random.below(3);
  return Array.from({ length: size }, () => makeParagraph(random, makeSubject(random)))
    .flat()
    .join('\n');
}

function changeWords(random: Random, words: string): string {
  const from = random.below(Math.max(1, words.length - 4));
  const change = random.pick([
    '应当及时',
    '二十四小时',
    '',
    '；并向社会公布',
    '，',
    '《望澜市渡口办法》',
  ]);
  return words.slice(0, from) + change + words.slice(from + random.below(4));
}

/** Two versions of the words of articles: some changed, moved, split, merged, struck out or new. */
export function makeVersions(seed: number, count: number): readonly [string[], string[]] {
  const random = makeRandom(seed);
  const before = Array.from({ length: count }, () => makeArticle(random));
  const after = before.flatMap((words) => {
    if (random.chance(0.08)) return [];
    if (random.chance(0.08)) return [makeArticle(random), words];
    if (random.chance(0.1)) return words.split('\n');
    return [random.chance(0.3) ? changeWords(random, words) : words];
  });
  for (let moves = random.below(4); moves > 0 && after.length > 1; moves -= 1) {
    const [moved = ''] = after.splice(random.below(after.length), 1);
    after.splice(random.below(after.length), 0, moved);
  }
  if (random.chance(0.5) && after.length > 2) {
    const [first = '', second = ''] = after.splice(0, 2);
    after.push(`${first}\n${second}`);
  }
  return [before, after];
}
