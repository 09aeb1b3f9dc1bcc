import { scanStatute } from './scan.ts';
import { writeTokens } from './write-tokens.ts';
import { joinLines } from './written-lines.ts';

/**
 * A statute's text in canonical form. What changes is layout and Markdown's marks alone:
 *
 * 1. Line ends become LF, one blank line between blocks; BOM, white space at the edges and around numbers go.
 * 2. Headings get # signs by their level, articles the form "第一条　…", wide titles close up (总　则 → 总则).
 * 3. A number alone on its line, and a sentence broken off in its middle, are joined with the next line;
 *    an article hidden inside another's line gets its own.
 * 4. `<!-- INFO END -->` stands after the head; other comments, rules and the signs of bold (**) go.
 * 5. No other visible character is added, lost or moved, and normalising twice changes nothing more.
 */
export function normaliseStatute(source: string): string {
  const { tokens } = scanStatute(source);
  return joinLines(writeTokens(tokens).map(({ text }) => text));
}
