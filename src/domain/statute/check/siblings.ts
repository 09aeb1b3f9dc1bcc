import type { Draft } from '#domain/statute/draft.ts';
import type { Level, Problem } from '#domain/statute/types.ts';

/**
 * Breaks in the numbering of 编章节, 项目 and a decision's clauses: each among its like under one parent.
 *
 * 1. Chapters may start anew under each part or run on from the part before; both are accepted.
 * 2. A list that breaks off and begins again at one is a new list, not a break.
 *
 * Example: （一）, （三） → gap at （三）: 前一个是（一）.
 */
const LEVELS: readonly Level[] = [
  'part',
  'subpart',
  'chapter',
  'section',
  'clause',
  'item',
  'subitem',
];
const DIVISIONS: ReadonlySet<Level> = new Set<Level>(['part', 'subpart', 'chapter', 'section']);

function describe(before: Draft | undefined, current: Draft): Problem {
  const { line, column, num } = current;
  const mend = ' → 请核对原文，补上缺的内容，或者给漏了序号的那一行加上序号';
  if (!before) {
    return { kind: 'start', line, column, message: `这里的序号从“${num}”开始，前面没有第一个${mend}` };
  }
  if (before.value === current.value) {
    const message = `“${num}”重复，第${before.line}行已有同一序号 → 请核对原文，改正其中一个`;
    return { kind: 'repeat', line, column, message };
  }
  if (before.value > current.value) {
    const message = `“${num}”排在“${before.num}”之后，次序颠倒 → 请核对原文，改正序号`;
    return { kind: 'order', line, column, message };
  }
  return { kind: 'gap', line, column, message: `“${before.num}”之后直接是“${num}”${mend}` };
}

function checkGroup(group: readonly Draft[], last: Map<Level, Draft>): Problem[] {
  const problems: Problem[] = [];
  let before: Draft | undefined;
  for (const current of group) {
    const runsOn = DIVISIONS.has(current.level) ? last.get(current.level)?.value : undefined;
    const isFirst = !before && (current.value === 1 || current.value === (runsOn ?? 0) + 1);
    const isRestart = before && !DIVISIONS.has(current.level) && current.value === 1;
    const isSuccessor = before && current.value === before.value + 1;
    if (!isFirst && !isRestart && !isSuccessor) problems.push(describe(before, current));
    before = current;
    last.set(current.level, current);
  }
  return problems;
}

export function checkSiblings(
  children: readonly Draft[],
  last = new Map<Level, Draft>(),
): Problem[] {
  const problems = LEVELS.flatMap((level) =>
    checkGroup(
      children.filter((child) => child.level === level),
      last,
    ),
  );
  return [...problems, ...children.flatMap((child) => checkSiblings(child.children, last))];
}
