import { skipNotes } from './head-notes.ts';
import type { MarkedLine } from './marked-lines.ts';
import type { Token } from './tokens.ts';

/**
 * What a source prints once more below the head: the title, a document's number, the notes on its passage.
 *
 * 1. The title may run over several lines, with other spaces and signs.
 * 2. Notes alone count only in brackets, and where the end of the head is marked.
 *
 * Example: 最高人民法院⏎关于…的规定⏎法释〔2022〕10号 → 3.
 */
export function measureRepeated(
  lines: readonly MarkedLine[],
  titles: readonly Token[],
  isMarked: boolean,
): number {
  const used = measureTitle(lines, titles);
  const numbered = isDocumentNumber(lines[used]?.text ?? '') ? used + 1 : used;
  const hasNote = isMarked && /^[（(]/.test(lines[0]?.text ?? '');
  return numbered > 0 || hasNote ? skipNotes(lines, numbered) : 0;
}

/** How many lines spell one of the titles, or all of them, whatever their spaces and signs; 0 when none do. */
function measureTitle(lines: readonly MarkedLine[], titles: readonly Token[]): number {
  const spelled = titles.map(({ text }) => lettersOf(text));
  const wanted = [...spelled, spelled.join('')].filter((letters) => letters !== '');
  const longest = Math.max(0, ...wanted.map(({ length }) => length));
  let read = '';
  for (const [index, { text }] of lines.entries()) {
    read += lettersOf(text);
    if (wanted.includes(read)) return index + 1;
    if (read.length > longest) return 0;
  }
  return 0;
}

/** A title's letters alone, to compare it with itself in another setting. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** 法释〔2022〕10号, on a line of its own. */
export function isDocumentNumber(text: string): boolean {
  return /^[^\s。，；：]{1,16}[〔[（(]\d{4}[〕\]）)]第?\d+号$/u.test(text);
}
