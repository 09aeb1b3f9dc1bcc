import type { Answer } from './ask.ts';
import { pagesWith, type TruePage } from './truth.ts';

/** What is wrong with answers, a line each: pages missed, pages that do not hold the words. */
export function findWrongAnswers(answers: readonly Answer[], pages: readonly TruePage[]): string[] {
  return answers.flatMap(({ query, addresses }) => {
    const truth = new Set(pagesWith(pages, query));
    const missed = [...truth].filter((address) => !addresses.includes(address));
    const wrong = addresses.filter((address) => !truth.has(address));
    return [
      ...missed.map((address) => `“${query}” 漏了 ${address}`),
      ...wrong.map((address) => `“${query}” 错找 ${address}`),
    ];
  });
}
