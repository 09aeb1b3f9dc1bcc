import { assignDepths } from './depths.ts';
import { readHead } from './head.ts';
import { isHeadEnd, readMarkedLines, type MarkedLine } from './marked-lines.ts';
import { readBody } from './scan-body.ts';
import { writeTokens } from './write-tokens.ts';
import type { Token } from './tokens.ts';
import type { Problem } from './types.ts';

/**
 * Text to tokens: the head first, then the body line by line. Doubts on the layout come along.
 *
 * 1. The tokens are those that their own written form would give: where lines were joined or split,
 *    the written lines are scanned again until nothing changes.
 * 2. Places are always those of the text as given.
 */
export interface Scanned {
  readonly tokens: readonly Token[];
  readonly problems: readonly Problem[];
}

const MOST_PASSES = 8;

function scanOnce(lines: readonly MarkedLine[]): Scanned & { isSettled: boolean } {
  const head = readHead(lines);
  const body = readBody(lines.slice(head.length).filter(({ text }) => !isHeadEnd(text)));
  const tokens = [...head.tokens, ...assignDepths(body.tokens)];
  const marks = lines.filter(({ text }) => isHeadEnd(text)).length;
  const isSettled = !body.wasReshaped && tokens.length === lines.length - marks;
  return { tokens, problems: body.problems, isSettled };
}

/** The written tokens as lines to scan, at the places they came from. */
function toMarkedLines(tokens: readonly Token[]): readonly MarkedLine[] {
  const written = writeTokens(tokens);
  return readMarkedLines(written.map(({ text }) => text).join('\n')).map((line) => {
    const origin = written[line.line - 1];
    return origin ? { ...line, line: origin.line, column: origin.column } : line;
  });
}

/** A later pass may see the same doubt again. */
function keepProblems(kept: Map<string, Problem>, found: readonly Problem[]): void {
  for (const problem of found) {
    const { kind, line, column, message } = problem;
    kept.set(`${line}:${column}:${kind}:${message}`, problem);
  }
}

export function scanStatute(source: string): Scanned {
  let scanned = scanOnce(readMarkedLines(source));
  const problems = new Map<string, Problem>();
  keepProblems(problems, scanned.problems);
  for (let pass = 1; pass < MOST_PASSES && !scanned.isSettled; pass += 1) {
    scanned = scanOnce(toMarkedLines(scanned.tokens));
    keepProblems(problems, scanned.problems);
  }
  return { tokens: scanned.tokens, problems: [...problems.values()] };
}
