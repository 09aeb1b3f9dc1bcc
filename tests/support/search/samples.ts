import { makeRandom } from '../statutes/random.ts';
import type { TruePage } from './truth.ts';

const lengths = [2, 3, 4, 6, 8];

/** Substrings of the pages' blocks, as many of each length, drawn by a seed; without quotes, which join words. */
export function sampleQueries(pages: readonly TruePage[], count: number, seed: number): string[] {
  const random = makeRandom(seed);
  const queries: string[] = [];
  while (queries.length < count) {
    const length = lengths[queries.length % lengths.length] ?? 2;
    const page = pages[random.below(pages.length)];
    const text = [...(page?.blocks[random.below(page.blocks.length)] ?? '')];
    if (text.length < length) continue;
    const start = random.below(text.length - length + 1);
    const query = text.slice(start, start + length).join('');
    if (!query.includes('"')) queries.push(query);
  }
  return queries;
}
