import type { Simplified } from './plan-query.ts';
import type { Names } from './near.ts';

/** What turns a query into the words of this site; written at build time, fetched with the first search. */
export interface WordTables {
  /** Traditional characters and, in the same order, the simplified ones that stand for them. */
  readonly traditional: string;
  readonly simplified: string;
  /** Those of the traditional characters that some page prints all the same. */
  readonly printed: string;
  /** Characters that are not rare and, in the same order, what it costs to fetch what the index says of each, in kB. */
  readonly common: string;
  readonly costs: readonly number[];
  /** Terms with their other names. */
  readonly names: Names;
}

export function readSimplified({ traditional, simplified }: WordTables): Simplified {
  const to = [...simplified];
  return new Map([...traditional].map((from, index) => [from, to[index] ?? from]));
}

/** What it costs to look up a character, in kB; no price will do for one that no page holds. */
export type CostOf = (character: string) => number;

/** Rare characters share files of about this size, in kB. */
const RARE = 7;

export function readCosts({ traditional, printed, common, costs }: WordTables): CostOf {
  const known = new Map([...common].map((character, index) => [character, costs[index] ?? RARE]));
  const absent = new Set(traditional);
  for (const character of printed) absent.delete(character);
  return (character) => (absent.has(character) ? Infinity : (known.get(character) ?? RARE));
}
