import type { PropValue } from './types.ts';

/**
 * Reads the literal between the braces of a prop; nothing is ever evaluated.
 * Input: the source between `{` and `}`. Output: `{ value }`, or undefined for anything but a string (a template without holes
 * too), a finite number, true, false, null, and arrays and objects of these, eight deep at most.
 * Example: `[1, 'a']` → `{ value: [1, 'a'] }`; `a()`, `1 + 1`, `undefined`, `{ __proto__: 1 }` → undefined.
 */
export interface Literal {
  readonly value: PropValue;
}

const token =
  /\s*(?:("(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\$]|\\[^]|\$(?!\{))*`)|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_$][\w$]*)|([[\]{}:,]))/y;

interface Token {
  readonly text: string;
  readonly kind: 'string' | 'number' | 'word' | 'mark';
}

export function readLiteral(source: string): Literal | undefined {
  const tokens = tokenise(source);
  if (!tokens) return undefined;
  const cursor = { tokens, at: 0 };
  const literal = readValue(cursor, 0);
  return cursor.at === tokens.length ? literal : undefined;
}

function tokenise(source: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, string, number, word, mark] = match;
    if (string !== undefined) tokens.push({ text: string, kind: 'string' });
    else if (number !== undefined) tokens.push({ text: number, kind: 'number' });
    else if (word !== undefined) tokens.push({ text: word, kind: 'word' });
    else tokens.push({ text: mark ?? '', kind: 'mark' });
  }
  return tokens;
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readValue(cursor: Cursor, depth: number): Literal | undefined {
  const next = cursor.tokens[cursor.at];
  cursor.at += 1;
  if (!next || depth > 8) return undefined;
  if (next.kind === 'string') return readString(next.text);
  if (next.kind === 'number')
    return Number.isFinite(Number(next.text)) ? { value: Number(next.text) } : undefined;
  const word = next.kind === 'word' ? words.get(next.text) : undefined;
  if (word !== undefined) return { value: word };
  if (next.text === '[') return readList(cursor, depth);
  return next.text === '{' ? readRecord(cursor, depth) : undefined;
}

function readList(cursor: Cursor, depth: number): Literal | undefined {
  const value: PropValue[] = [];
  while (!take(cursor, ']')) {
    const item = readValue(cursor, depth + 1);
    if (!item || (!take(cursor, ',') && cursor.tokens[cursor.at]?.text !== ']')) return undefined;
    value.push(item.value);
  }
  return { value };
}

function readRecord(cursor: Cursor, depth: number): Literal | undefined {
  const entries: [string, PropValue][] = [];
  while (!take(cursor, '}')) {
    const key = readKey(cursor);
    const item = key !== undefined && take(cursor, ':') ? readValue(cursor, depth + 1) : undefined;
    if (
      key === undefined ||
      !item ||
      (!take(cursor, ',') && cursor.tokens[cursor.at]?.text !== '}')
    )
      return undefined;
    entries.push([key, item.value]);
  }
  return { value: Object.fromEntries(entries) };
}

function readKey(cursor: Cursor): string | undefined {
  const next = cursor.tokens[cursor.at];
  cursor.at += 1;
  const isQuoted = next?.kind === 'string' && !next.text.startsWith('`');
  const key = isQuoted
    ? readString(next.text)?.value
    : next?.kind === 'word'
      ? next.text
      : undefined;
  const isPlain =
    typeof key === 'string' && !['__proto__', 'constructor', 'prototype'].includes(key);
  return isPlain ? key : undefined;
}

function take(cursor: Cursor, mark: string): boolean {
  const next = cursor.tokens[cursor.at];
  const isHere = next?.kind === 'mark' && next.text === mark;
  if (isHere) cursor.at += 1;
  return isHere;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The few escapes that people write; any other letter or digit after a backslash is refused. */
function readString(quoted: string): Literal | undefined {
  const inner = quoted.slice(1, -1);
  const hasOdd = /\\(?:u(?![0-9a-fA-F]{4})|[a-mo-qsv-zA-Z0-9])/.test(inner.replace(/\\\\/g, ''));
  if (hasOdd) return undefined;
  const value = inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|([^]))/g,
    (_, code: string | undefined, plain: string | undefined) =>
      code === undefined
        ? (escapes[plain ?? ''] ?? plain ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { value };
}
