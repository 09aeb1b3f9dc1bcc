import { scanStatute } from './scan.ts';
import { HEAD_END, joinLines, writeHeading, writeItem, writeNumbered } from './written-lines.ts';
import type { Token } from './tokens.ts';

/**
 * A statute's text in canonical form. What changes is layout and Markdown's marks alone:
 *
 * 1. Line ends become LF, one blank line between blocks; BOM, white space at the edges and around numbers go.
 * 2. Headings get # signs by their level, articles the form "第一条　…", wide titles close up (总　则 → 总则).
 * 3. A number alone on its line, and a sentence broken off in its middle, are joined with the next line;
 *    an article hidden inside another's line gets its own.
 * 4. `<!-- INFO END -->` stands after the head; other comments, rules and bold at a line's beginning go.
 * 5. No other visible character is added, lost or moved, and normalising twice changes nothing more.
 */
function writeToken(token: Token): string {
  switch (token.kind) {
    case 'title':
      return `# ${token.text}`;
    case 'division':
      return writeHeading(token.depth, token.num, token.text);
    case 'heading':
      return writeHeading(token.depth, '', token.text);
    case 'annex':
      return writeHeading(2, token.num, token.text);
    case 'article':
      return writeNumbered(token.num, token.caption, token.text);
    case 'item':
    case 'clause':
      return writeItem(token.num, token.text);
    default:
      return token.text;
  }
}

export function normaliseStatute(source: string): string {
  const { tokens } = scanStatute(source);
  if (tokens.length === 0) return '';
  const isHead = ({ kind }: Token): boolean => kind === 'title' || kind === 'passage';
  return joinLines([
    ...tokens.filter(isHead).map(writeToken),
    HEAD_END,
    ...tokens.filter((token) => !isHead(token)).map(writeToken),
  ]);
}
