import { findMarks } from '#domain/privacy/find-marks.ts';
import { listWords } from './list-words.ts';

/** The marks of a paper that was not meant for the public, in any field or in the body: it is not even saved. */
export function listSecretMarks(value: unknown): string[] {
  const found = listWords(value).flatMap(({ text }) => findMarks(text).map(({ words }) => words));
  return [...new Set(found)].map(
    (words) =>
      `有不公开的标记“${words}”：停下来，先问保密审查。只有对外公布的文本才能放上来；确认公布过的，从公布的那一页重新复制`,
  );
}
