import { buildTree } from './build.ts';
import { checkStatute } from './check/check-statute.ts';
import { finishDraft } from './draft.ts';
import { isOutlineHead, readOutlineEntry } from './outline-lines.ts';
import { numeralToNumber } from './numerals.ts';
import { scanStatute } from './scan.ts';
import type { Token } from './tokens.ts';
import type { OutlineEntry, ParseResult, PassageNote, Problem, SourceLine } from './types.ts';

/**
 * A statute's text to its tree, with every doubt about the source.
 *
 * 1. Never throws, whatever the string.
 * 2. Every article found gets exactly one node, in the order of the source.
 * 3. Problems come in the order of their lines; a text without any is unbroken in its numbering.
 *
 * Example: "第一条 甲。\n第三条 乙。" → two articles and the problem 缺少第二条.
 */
const BODY_KINDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'division',
  'heading',
  'article',
  'clause',
  'item',
  'plain',
  'annex',
  'table',
  'note',
]);

function toSourceLines(tokens: readonly Token[], kind: Token['kind']): SourceLine[] {
  return tokens.filter((token) => token.kind === kind).map(({ text, line }) => ({ text, line }));
}

const DATE = /([0-9０-９〇零○一二三四五六七八九]{4})\s*年\s*(\S{1,3})\s*月\s*(\S{1,3})\s*日/;

function readDate(text: string): string {
  const [year, month, day] = (DATE.exec(text) ?? []).slice(1).map((part) => numeralToNumber(part));
  if (year === undefined || month === undefined || day === undefined) return '';
  if (month < 1 || month > 12 || day < 1 || day > 31) return '';
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function toPassageNote(line: SourceLine): PassageNote {
  return { ...line, date: readDate(line.text) };
}

function toOutlineEntry(line: SourceLine): OutlineEntry {
  if (isOutlineHead(line.text)) return { ...line, num: '', heading: '目录' };
  return { ...line, ...readOutlineEntry(line.text) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}

export function parseStatute(source: string): ParseResult {
  const { tokens, problems } = scanStatute(source);
  const drafts = buildTree(tokens.filter(({ kind }) => BODY_KINDS.has(kind)));
  const outline = toSourceLines(tokens, 'outline').map(toOutlineEntry);
  const titleLines = toSourceLines(tokens, 'title');
  const statute = {
    decree: toSourceLines(tokens, 'decree'),
    title: titleLines.map(({ text }) => text).join(' '),
    titleLines,
    passageNotes: toSourceLines(tokens, 'passage').map(toPassageNote),
    repeatedHead: toSourceLines(tokens, 'repeated'),
    outline,
    body: drafts.map(finishDraft),
  };
  return { statute, problems: [...problems, ...checkStatute(drafts, outline)].sort(byPlace) };
}
