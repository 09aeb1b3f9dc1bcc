import type { TextEdit } from './marks.ts';

/**
 * Makes an edit in a text area as if it had been typed, so that 撤销 of the browser takes it back, and the area tells
 * whoever listens. `execCommand` is old, but no other way keeps the history of a text area.
 */
export function insertWords(
  area: HTMLTextAreaElement,
  { start, end, words, from, to }: TextEdit,
): void {
  area.focus();
  area.setSelectionRange(start, end);
  const isDone = document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  if (!isDone) {
    area.setRangeText(words, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}
