import type { Options } from 'remark-mdx';

/**
 * Stands in for the JavaScript parser that MDX asks for, so that no JavaScript is ever parsed: it only finds the brace that
 * closes an expression, and lets no import or export through.
 * Promises: 1. its answers say nothing of the code; 2. an open string, comment or bracket asks for more source; 3. bounded work:
 * MDX asks again at every `}`, so the characters looked at are counted, and once the budget is spent the next `}` closes
 * (what it closes is no literal then, and is refused as such). Make one for each document.
 */
const budget = 4_000_000;

type Parser = NonNullable<Options['acorn']>;

/** In the form of acorn's errors: MDX reads where the source failed. */
class MatchError extends SyntaxError {
  pos = 0;
  raisedAt = 0;
  loc = { line: 1, column: 0 };
}

const parts =
  /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\/\*[^]*?\*\/|\/\/[^\n]*|\/\*|["'`/]|[[\](){}]|[^"'`/[\](){}]+/g;
const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

export function startBraceMatcher(): Parser {
  let looked = 0;
  const isSpent = (source: string): boolean => {
    looked += source.length;
    return looked > budget;
  };
  const matcher = {
    /** Called for import and export, and for an expression that is empty but for comments. */
    parse(source: string) {
      if (/^\s*(?:import|export)\b/.test(source)) throw new MatchError('import or export');
      return { type: 'Program', body: [], sourceType: 'module', start: 0, end: source.length };
    },
    parseExpressionAt(source: string) {
      if (!isSpent(source) && !isClosed(source)) throw new MatchError('not closed');
      return { type: 'Opaque', start: 0, end: source.length };
    },
  };
  return matcher as unknown as Parser;
}

function isClosed(source: string): boolean {
  const open: string[] = [];
  for (const [part] of source.matchAll(parts)) {
    if (part.length > 2) continue;
    if (part === '/*') return false;
    if ('([{'.includes(part)) open.push(part);
    else if (part in partners && open.pop() !== partners[part]) return true;
    else if ('"\'`'.includes(part)) return false;
  }
  return open.length === 0;
}
