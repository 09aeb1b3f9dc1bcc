import { listArticles } from '#domain/statute/access.ts';
import { normaliseStatute } from '#domain/statute/normalise.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { printStatute } from '#domain/statute/print.ts';
import type { Problem } from '#domain/statute/types.ts';
import type { StatuteFile } from './read-statutes.ts';

export interface Measured {
  readonly file: string;
  readonly articles: number;
  readonly problems: readonly Problem[];
  /** Whether the tree prints as the normalised text, and that text normalises to itself. */
  readonly roundTrip: boolean;
  /** Time to parse, without the checking of the round trip. */
  readonly ms: number;
}

export function measureParsing({ file, text }: StatuteFile): Measured {
  const start = performance.now();
  const { statute, problems } = parseStatute(text);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const printed = printStatute(statute);
  const roundTrip = printed === normaliseStatute(text) && printed === normaliseStatute(printed);
  return { file, articles: listArticles(statute).length, problems, roundTrip, ms };
}
