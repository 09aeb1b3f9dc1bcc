import en from 'decap-cms-locales/dist/esm/en/index.js';
import { expect, it } from 'vitest';
import { chinese } from '#cms/locale/zh-hans.ts';

type Phrases = { [key: string]: string | Phrases };

const flatten = (phrases: Phrases, at = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[at + key, value]] : flatten(value, `${at}${key}.`),
  );

it('says in Chinese whatever the CMS can say', () => {
  const ours = new Map(flatten(chinese));
  const missing = flatten(en as Phrases).filter(([key]) => !ours.has(key));
  expect(missing).toEqual([]);
});

it('keeps every placeholder of a phrase', () => {
  const names = (phrase: string) => [...new Set(phrase.match(/%\{\w+\}/g))].sort();
  const theirs = new Map(flatten(en as Phrases));
  const lost = flatten(chinese).filter(
    ([key, words]) =>
      theirs.has(key) && names(words).some((name) => !names(theirs.get(key) ?? '').includes(name)),
  );
  expect(lost).toEqual([]);
});
