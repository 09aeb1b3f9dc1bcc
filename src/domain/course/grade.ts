/**
 * Marks an answer. In: the kind of quiz, its key and what was chosen, all as numbers. Out: whether it is right.
 * 1. single and multiple: the key is the set of right options; every one of them and no other must be chosen.
 * 2. order and match: the key says for each option shown its place or its partner; each must agree.
 * 3. short: never marked; whoever wrote it compares it with the model answer.
 * Example: multiple, key 0 2, chosen 2 0 → right; chosen 0 → not.
 */
export type QuizKind = 'single' | 'multiple' | 'order' | 'match' | 'short';

const kinds: readonly string[] = ['single', 'multiple', 'order', 'match', 'short'];

export const isQuizKind = (kind: unknown): kind is QuizKind => kinds.includes(String(kind));

export const isMarked = (kind: QuizKind): boolean => kind !== 'short';

export function isRight(
  kind: QuizKind,
  key: readonly number[],
  chosen: readonly number[],
): boolean {
  if (!isMarked(kind) || chosen.length !== key.length || chosen.length === 0) return false;
  if (kind === 'order' || kind === 'match') return key.every((one, at) => chosen[at] === one);
  return new Set(chosen).size === key.length && key.every((one) => chosen.includes(one));
}

/** Whether there is enough to mark: something chosen, or for each option its place. */
export const isComplete = (kind: QuizKind, chosen: readonly number[]): boolean =>
  chosen.length > 0 &&
  (kind === 'order' || kind === 'match' ? chosen.every((one) => one >= 0) : true);
