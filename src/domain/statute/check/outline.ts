import { removeWhiteSpace } from '#domain/statute/white-space.ts';
import type { Draft } from '#domain/statute/draft.ts';
import type { Level, OutlineEntry, Problem } from '#domain/statute/types.ts';

/**
 * Where the table of contents (目录) and the body's headings disagree.
 *
 * 1. Only levels that the table lists are compared; annexes and unnumbered entries are not.
 * 2. Entries are compared in order, so that a chapter one under every part is no disagreement.
 */
const LEVEL_SIGNS: readonly (readonly [RegExp, Level])[] = [
  [/分[编編](?:之.{1,3})?$/, 'subpart'],
  [/(?:[编編]|部分)(?:之.{1,3})?$/, 'part'],
  [/章(?:之.{1,3})?$/, 'chapter'],
  [/[节節](?:之.{1,3})?$/, 'section'],
];

function levelOf(num: string): Level | undefined {
  return LEVEL_SIGNS.find(([sign]) => sign.test(num))?.[1];
}

function collectDivisions(nodes: readonly Draft[]): Draft[] {
  return nodes.flatMap((node) => {
    if (node.level === 'annex') return [];
    const own = node.num !== '' && levelOf(node.num) === node.level ? [node] : [];
    return [...own, ...collectDivisions(node.children)];
  });
}

function describe(entry: OutlineEntry, body: Draft | undefined): string | undefined {
  const listed = `${entry.num} ${entry.heading}`;
  if (body?.num !== entry.num)
    return `目录里有“${listed}”，正文的这个位置没有它 → 请核对目录和正文`;
  if (removeWhiteSpace(body.heading) === removeWhiteSpace(entry.heading)) return undefined;
  return `目录写“${listed}”，正文写“${body.num} ${body.heading}”（第${body.line}行） → 请核对原文，改成一致`;
}

export function checkOutline(outline: readonly OutlineEntry[], nodes: readonly Draft[]): Problem[] {
  const entries = outline.filter(({ num }) => levelOf(num));
  if (entries.length === 0) return [];
  const levels = new Set(entries.map(({ num }) => levelOf(num)));
  const divisions = collectDivisions(nodes).filter(({ level }) => levels.has(level));
  return collectMismatches(entries, divisions);
}

function collectMismatches(
  entries: readonly OutlineEntry[],
  divisions: readonly Draft[],
): Problem[] {
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const body = divisions[index];
    const message = describe(entry, body);
    if (message === undefined) continue;
    problems.push({ kind: 'outline', line: entry.line, column: 1, message });
    // After a missing or surplus heading every later pair would be off by one.
    if (body?.num !== entry.num) return problems;
  }
  const surplus = divisions[entries.length];
  if (!surplus) return problems;
  const { line, column, num, heading } = surplus;
  const message = `正文有“${num} ${heading}”，目录里没有 → 请核对目录和正文`;
  return [...problems, { kind: 'outline', line, column, message }];
}
