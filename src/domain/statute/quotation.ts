/**
 * Whether the lines that follow quote another law: 将第三条修改为：“第三条 … and the paragraphs after it.
 *
 * 1. A quotation opens at a colon or a verb of amending with “, and closes at the ” that ends it.
 * 2. While it is open, a line that begins with “ is quoted whatever its number says (a quotation of
 *    several paragraphs repeats the opening mark, and closes once).
 * 3. After 内容如下： without marks, articles out of sequence are quoted too (宪法修正案 does so).
 */
export type Quotation = 'none' | 'marked' | 'unmarked';

const OPENS = /(?:[：:]|修改|增加|增写|改为|作为|内容)[^“”]{0,60}“/;
const ANNOUNCES = /(?:内容如下|修改为|增加|增写|作为第.{1,12})[^。“”]{0,12}[：:]$/;

export function followQuotation(before: Quotation, text: string): Quotation {
  const lastOpen = text.lastIndexOf('“');
  const lastClose = text.lastIndexOf('”');
  if (before === 'marked') return lastClose > lastOpen ? 'none' : 'marked';
  if (lastOpen > lastClose && OPENS.test(text)) return 'marked';
  if (ANNOUNCES.test(text)) return 'unmarked';
  return before;
}
