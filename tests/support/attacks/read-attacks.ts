import { lessonAttacks } from '../../unit/markdown/attacks/lesson-cases.ts';

/** Our own attacks, and a corpus of others such as a sanitiser's: a module whose default is a list of `{ payload }`. */
export async function readAttacks(): Promise<string[]> {
  const own = lessonAttacks.map(([, source]) => source);
  const file = process.env['XSS_CORPUS'];
  if (!file) return own;
  const corpus = (await import(file)) as { default: { payload: string }[] };
  return [...own, ...corpus.default.map(({ payload }) => payload)];
}
