import type { Simplified } from './plan-query.ts';
import type { Names } from './near.ts';

/** What turns a query into the words of this site; written at build time, fetched with the first search. */
export interface WordTables {
  /** Traditional characters and, in the same order, the simplified ones that stand for them. */
  readonly traditional: string;
  readonly simplified: string;
  /** Terms with their other names. */
  readonly names: Names;
}

export function readSimplified({ traditional, simplified }: WordTables): Simplified {
  const to = [...simplified];
  return new Map([...traditional].map((from, index) => [from, to[index] ?? from]));
}
