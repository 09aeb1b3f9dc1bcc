import type { Words } from './word-pattern.ts';

/**
 * Rewrites the stream of `git fast-export`.
 * In: its bytes, the words, the paths to drop. Out: the stream for `git fast-import`, and how much was changed.
 * 1. Words go from every text, message and name of an author. 2. A dropped path, or one that holds a word, goes from every commit.
 * 3. All else passes byte for byte. Format: git-fast-import(1).
 */
export interface Filtered {
  stream: Buffer;
  replaced: number;
  removed: number;
}

export function filterStream(
  source: Buffer,
  words: Words,
  isDropped: (path: string) => boolean,
): Filtered {
  const out: Buffer[] = [];
  const count = { replaced: 0, removed: 0 };
  const replace = (bytes: Buffer): Buffer => {
    const changed = words.replaceIn(bytes);
    if (changed) count.replaced += 1;
    return changed ?? bytes;
  };
  for (let at = 0; at < source.length;) {
    const end = source.indexOf(10, at);
    const line = source.subarray(at, end < 0 ? source.length : end + 1);
    const text = line.toString('utf8').replace(/\n$/, '');
    at += line.length;
    const length = /^data (\d+)$/.exec(text)?.[1];
    if (length !== undefined) {
      const data = replace(source.subarray(at, at + Number(length)));
      out.push(Buffer.from(`data ${data.length}\n`), data);
      at += Number(length);
    } else if (/^(?:author|committer|tagger) /.test(text)) out.push(replace(line));
    else {
      const path = pathOf(text);
      const isGone = path !== undefined && (isDropped(path) || words.isIn(path));
      if (isGone) count.removed += 1;
      else out.push(line);
    }
  }
  return { stream: Buffer.concat(out), ...count };
}

/** `M 100644 :1 a/b.md` and `D a/b.md`. */
function pathOf(line: string): string | undefined {
  const path = /^(?:M \d+ \S+|D) (.+)$/.exec(line)?.[1];
  return path?.startsWith('"') ? unquote(path) : path;
}

/** Git quotes as C does, with octal bytes. */
function unquote(quoted: string): string {
  const bytes = quoted
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, one: string) =>
      octal ? String.fromCharCode(parseInt(octal, 8)) : ({ n: '\n', t: '\t' }[one] ?? one),
    );
  return /[^\u0000-\u00ff]/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}
