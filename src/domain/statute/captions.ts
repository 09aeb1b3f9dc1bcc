import { trimLine } from './white-space.ts';

/**
 * The caption that drafts print after an article's number.
 *
 * 1. 【】 and 〔〕 always hold one; （） only when white space or the line's end follows.
 *
 * Example: "【立法目的】为了…" → caption 【立法目的】, text 为了….
 */
const CAPTION = /^(【[^】]{1,30}】|〔[^〕]{1,30}〕|[（(][^（()）]{1,30}[）)](?=\s|$))/;

export function readCaption(text: string): { caption: string; text: string } {
  const caption = CAPTION.exec(text)?.[1] ?? '';
  return { caption, text: trimLine(text.slice(caption.length)) };
}
