import { assignDepths } from './depths.ts';
import { readHead } from './head.ts';
import { readBody } from './scan-body.ts';
import { readMarkedLines } from './marked-lines.ts';
import type { Token } from './tokens.ts';
import type { Problem } from './types.ts';

/** Text to tokens: the head first, then the body line by line. Doubts on the layout come along. */
export function scanStatute(source: string): { tokens: Token[]; problems: Problem[] } {
  const lines = readMarkedLines(source);
  const head = readHead(lines);
  const body = readBody(lines.slice(head.length));
  return { tokens: [...head.tokens, ...assignDepths(body.tokens)], problems: body.problems };
}
