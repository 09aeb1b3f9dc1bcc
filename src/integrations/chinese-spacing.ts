import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const chinese = '[\\u2014\\u2018-\\u201d\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]';
const inline = '(?:</?(?:a|b|bdi|cite|del|em|i|ins|mark|small|span|strong|time)(?:\\s[^>]*)?>)*';
/** A line break of a template next to a Chinese character, inline tags between them or not. */
const breaks = new RegExp(
  `(?<=${chinese}${inline})\\s*\\n\\s*|\\s*\\n\\s*(?=${inline}${chinese})`,
  'g',
);
const kept = /(<pre[\s>][\s\S]*?<\/pre>|<textarea[\s>][\s\S]*?<\/textarea>)/;

/** Removes the line breaks that templates leave beside Chinese, where a browser would show a space. */
export function joinChineseLines(html: string): string {
  return html
    .split(kept)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(breaks, '') : piece))
    .join('');
}

/** Applies {@link joinChineseLines} to every page that was built. */
export function chineseSpacing(): AstroIntegration {
  return {
    name: 'chinese-spacing',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          writeFileSync(file, joinChineseLines(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
