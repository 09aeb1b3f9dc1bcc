import { readItemMarker } from './item-markers.ts';
import type { MarkedLine } from './marked-lines.ts';
import { readAnnexMarker, readArticleMarker, readDivisionMarker } from './markers.ts';
import { removeWhiteSpace } from './white-space.ts';

/**
 * Notes on when a statute was passed: they stand in brackets, over several lines if need be, or begin with a date.
 *
 * Example: （2024年5月6日望澜市…通过） is one; 2024年是…的一年。 is none, since a note is no sentence.
 */
export const DATE = /^[（(]?\s*(?:[0-9０-９]{4}|[一二三四五六七八九〇零○]{4})\s*年.{1,8}月/;
const PASSED = /通过|公布|发布|批准|修订|修正|施行|颁布|公告|会议|令|根据|决定/;
const LONGEST_NOTE = 40;

export function isStructure(text: string): boolean {
  return Boolean(
    readArticleMarker(text) ||
    readDivisionMarker(text) ||
    readAnnexMarker(text) ||
    readItemMarker(text) ||
    /^(?:目[录次]|附则|总则|序言|前言)$/.test(removeWhiteSpace(text)),
  );
}

/** How many lines the note beginning here takes; 0 when none begins. */
function measureNote(lines: readonly MarkedLine[], from: number): number {
  const text = lines[from]?.text ?? '';
  if (/^[（(]/.test(text) && PASSED.test(text.slice(0, 400)) && !readItemMarker(text)) {
    const end = lines
      .slice(from, from + LONGEST_NOTE)
      .findIndex((line) => /[）)]$/.test(line.text) || isStructure(line.text));
    return end >= 0 && !isStructure(lines[from + end]?.text ?? '') ? end + 1 : 0;
  }
  return DATE.test(text) && PASSED.test(text) && !/[。；]$/.test(text) ? 1 : 0;
}

export function skipNotes(lines: readonly MarkedLine[], from: number): number {
  let next = from;
  for (let size = measureNote(lines, next); size > 0; size = measureNote(lines, next)) next += size;
  return next;
}
