import { writeItem } from './item-markers.ts';
import { MARK_AFTER_NUMBER } from './markers.ts';

/**
 * The canonical form of each kind of line, used for the normalised text and for the printed tree alike.
 *
 * Example: 第十二条 + 为了… → "第十二条　为了…"; 第一章 + 总则 at depth 2 → "## 第一章　总则".
 */
export const HEAD_END = '<!-- INFO END -->';
const GAP = '　';

export function writeNumbered(num: string, ...words: readonly string[]): string {
  const rest = words.filter((word) => word !== '').join(GAP);
  if (num === '' || rest === '') return num + rest;
  return MARK_AFTER_NUMBER.test(num) && /^第/.test(num) ? num + rest : num + GAP + rest;
}

export function writeHeading(depth: number, num: string, words: string): string {
  return `${'#'.repeat(depth)} ${writeNumbered(num, words)}`;
}

export { writeItem };

/** Lines become blocks with a blank line between; the rows of one table stay together. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  let previous: string | undefined;
  for (const line of lines) {
    const sameTable = line.startsWith('|') && previous?.startsWith('|') === true;
    text += (previous === undefined ? '' : sameTable ? '\n' : '\n\n') + line;
    previous = line;
  }
  return text === '' ? '' : `${text}\n`;
}
