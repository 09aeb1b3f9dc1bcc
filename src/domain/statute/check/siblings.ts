import { NUMERAL_CHARACTERS, numberToNumeral } from '#domain/statute/numerals.ts';
import type { Draft } from '#domain/statute/draft.ts';
import type { Level, Problem } from '#domain/statute/types.ts';

/**
 * Breaks in the numbering of 编章节, 项目 and a decision's clauses: each among its like under one parent.
 *
 * 1. Chapters may start anew under each part or run on from the part before; both are accepted.
 * 2. Items may run on from one paragraph of an article to the next, and from clause to clause.
 * 3. A list that breaks off and begins again at one is a new list, not a break.
 *
 * Example: （一）, （三） → gap at （三）: 前一个是（一）.
 */
const DIVISIONS: ReadonlySet<Level> = new Set<Level>(['part', 'subpart', 'chapter', 'section']);
const NUMBERED: ReadonlySet<Level> = new Set<Level>([...DIVISIONS, 'clause', 'item', 'subitem']);

/** The printed number with another value in it: （六）, 5 → （五）. */
function renumber(num: string, value: number): string {
  if (/^[①-⒛㈠-㈩]$/.test(num)) return `第${numberToNumeral(value)}项`;
  const written = /[0-9０-９]/.test(num) ? String(value) : numberToNumeral(value);
  return num.replace(new RegExp(`[${NUMERAL_CHARACTERS}]+`), written);
}

function nameMissing(num: string, first: number, last: number): string {
  const from = `“${renumber(num, first)}”`;
  return first === last ? from : `${from}至“${renumber(num, last)}”`;
}

/** How many nodes back the number before may stand, elsewhere than among its like. */
const LOOKED_BACK = 60;

const writtenStart = ({ num, heading, text }: Draft): string => num || heading || text;

const MEND = '请核对原文，补上缺的内容，或者给漏了序号的那一行加上序号';

function describe(before: Draft | undefined, current: Draft, seen: readonly Draft[]): Problem {
  const { line, column, num, value } = current;
  if (!before) {
    const sought = renumber(num, value - 1);
    const other = seen
      .slice(-LOOKED_BACK)
      .findLast((node) => writtenStart(node).startsWith(sought));
    if (other && value > 1) {
      const message = `“${num}”没有和第${other.line}行的“${sought}”排成一级 → 核对两处的写法和分行：同一级的序号写法要一样，各自另起一行`;
      return { kind: 'start', line, column, message };
    }
    const message = `序号从“${num}”开始，前面没有${nameMissing(num, 1, value - 1)} → ${MEND}`;
    return { kind: 'start', line, column, message };
  }
  if (before.value === value && before.branch === current.branch) {
    const message = `“${num}”重复，第${before.line}行已有同一序号 → 请核对原文，改正其中一个`;
    return { kind: 'repeat', line, column, message };
  }
  if (before.value > value) {
    const message = `“${num}”排在“${before.num}”之后，次序颠倒 → 请核对原文，改正序号`;
    return { kind: 'order', line, column, message };
  }
  const missing = nameMissing(num, before.value + 1, value - 1);
  const message = `缺少${missing}：“${before.num}”之后直接是“${num}” → ${MEND}`;
  return { kind: 'gap', line, column, message };
}

function isSound(before: Draft | undefined, current: Draft, runsOn: Draft | undefined): boolean {
  const { value, level } = current;
  if (before && current.branch > 0) {
    return value === before.value && current.branch === before.branch + 1;
  }
  if (before) return value === before.value + 1 || (value === 1 && !DIVISIONS.has(level));
  return value === 1 || value === (runsOn?.value ?? 0) + 1;
}

interface Walk {
  readonly problems: Problem[];
  /** What came last of each level: divisions in the whole text, items in one article. */
  readonly last: Map<Level, Draft>;
  /** Every node so far. */
  readonly seen: Draft[];
}

function walkSiblings(children: readonly Draft[], walk: Walk): void {
  const before = new Map<Level, Draft>();
  for (const current of children) {
    if (NUMBERED.has(current.level)) {
      const previous = before.get(current.level);
      const isFine = isSound(previous, current, walk.last.get(current.level));
      if (!isFine) walk.problems.push(describe(previous, current, walk.seen));
      before.set(current.level, current);
      walk.last.set(current.level, current);
    }
    walk.seen.push(current);
    if (current.level === 'article') walk.last.delete('item');
    if (current.level === 'item') walk.last.delete('subitem');
    walkSiblings(current.children, walk);
  }
}

export function checkSiblings(roots: readonly Draft[]): Problem[] {
  const problems: Problem[] = [];
  walkSiblings(roots, { problems, last: new Map(), seen: [] });
  return problems;
}
