/**
 * Whether the lines that follow quote another law: 将第三条修改为：“第三条 … and the paragraphs after it.
 *
 * 1. A quotation opens at a colon or a verb of amending with “, and closes at the ” that ends it.
 * 2. While it is open, a line that begins with “ is quoted whatever its number says (a quotation of
 *    several paragraphs repeats the opening mark, and closes once).
 * 3. The sentence 本决定自…起施行 ends every quotation.
 * 4. After 内容如下： without marks, articles out of sequence are quoted too (宪法修正案 does so).
 */
export type Quotation = 'none' | 'marked' | 'unmarked';

const OPENS = /(?:[：:]|修改|增加|增写|改为|作为|内容)[^“”]{0,60}“/;
/** The sentences after a decision's last clause. */
const CONCLUDES = /^(?:本(?:决定|修正案|决议)自|《[^《》]+》(?:等.{1,12})?根据本(?:决定|修正案))/;
const ANNOUNCES = /(?:内容如下|修改为|增加|增写|作为第.{1,12})[^。“”]{0,12}[：:]$/;

export function isConclusion(text: string): boolean {
  return CONCLUDES.test(text);
}

export function followQuotation(before: Quotation, text: string): Quotation {
  const lastOpen = text.lastIndexOf('“');
  const lastClose = text.lastIndexOf('”');
  if (CONCLUDES.test(text)) return 'none';
  if (before === 'marked' || (before === 'unmarked' && text.startsWith('“'))) {
    return lastClose > lastOpen ? 'none' : 'marked';
  }
  if (lastOpen > lastClose && OPENS.test(text)) return 'marked';
  if (ANNOUNCES.test(text)) return 'unmarked';
  return before;
}
