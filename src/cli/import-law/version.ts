import type { z } from 'zod';
import { versions } from '#model/vocabularies.ts';

export type Version = z.infer<typeof versions.schema>;

export const versionWords = versions.words.join('、');

const shortNames: Record<string, Version> = {
  二次审议稿: '草案二次审议稿',
  二审稿: '草案二次审议稿',
  三次审议稿: '草案三次审议稿',
  三审稿: '草案三次审议稿',
  修改稿: '草案修改稿',
  草案征求意见稿: '征求意见稿',
  '修改决定(草案)': '修改决定（草案）',
  修改决定草案: '修改决定（草案）',
};

/** The version an editor means: its full name or one of the short ones in use. */
export function readVersion(name: string): Version | undefined {
  const word = name.trim();
  return versions.words.find((version) => version === word) ?? shortNames[word];
}

/** The version that a file's name or a title's brackets speak of: 某条例（草案二次审议稿） → 草案二次审议稿. */
export function findVersion(words: string): Version | undefined {
  const known: [string, Version][] = [
    ...versions.words.map((version): [string, Version] => [version, version]),
    ...Object.entries(shortNames),
  ];
  const longestFirst = known.sort(([a], [b]) => b.length - a.length);
  // 草案修改二稿 is a later form of the same.
  if (/修改.{1,2}稿$/.test(words)) return '草案修改稿';
  return longestFirst.find(([word]) => words.includes(word))?.[1];
}

/** A title's last brackets, when they name a version: 某条例（草案） → 草案. */
export function findVersionInTitle(title: string): Version | undefined {
  const brackets = /[（(]([^（）()]*[稿案][^（）()]*)[）)]\s*$/.exec(title)?.[1];
  return brackets && !/修正案/.test(brackets) ? findVersion(brackets) : undefined;
}

/** The law's own name: 《某条例（草案）（征求意见稿）》 → 某条例. */
export function stripVersion(title: string): string {
  const kept = title.replace(/\s*[（(](?!修正案)[^（）()]*(?:草案|稿)[）)]\s*$/, '');
  return kept === title ? title : stripVersion(kept);
}
