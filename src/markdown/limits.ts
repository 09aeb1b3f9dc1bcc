import type { Node, Parent } from 'mdast';
import type { Report } from './report.ts';

/**
 * Keeps a body small and flat enough that parsing it takes well under two seconds.
 * Input: the source, before any parser sees it; then the parsed tree, before anything recurses into it.
 * Promises: 1. linear time, no recursion; 2. at most one problem per limit, at the place that broke it;
 * 3. a body that passes costs the parser (quadratic in containers, delimiters and cells) bounded work.
 * Example: a line of 5,000 `>` is refused as 嵌套太深 at its first column.
 */
export const limits = {
  bytes: 200_000,
  lines: 4_000,
  containersPerLine: 20,
  indent: 80,
  nesting: 30_000,
  containerExits: 600,
  delimiters: 20_000,
  delimiterEffort: 16_000_000,
  delimiterRun: 200,
  signs: 10_000,
  pipes: 8_000,
  pipesPerLine: 100,
  depth: 40,
  nodes: 60_000,
} as const;

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]*\]:)[ \t]?)+/;
const oneContainer = />|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]*\]:/g;
const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;

/** True when the source may go to the parser. */
export function isWithinLimits(source: string, report: Report): boolean {
  const before = report.problems.length;
  if (new TextEncoder().encode(source).length > limits.bytes) {
    report.refuse(undefined, 'too-long', `正文超过 ${limits.bytes / 1000} kB`, '分成几篇来写');
    return false;
  }
  const lines = source.split('\n');
  if (lines.length > limits.lines) {
    const place = { line: limits.lines + 1, column: 1 };
    report.refuse(place, 'too-long', `正文超过 ${limits.lines} 行`, '分成几篇来写');
    return false;
  }
  checkLines(lines, report);
  return report.problems.length === before;
}

interface Count {
  nesting: number;
  exits: number;
  delimiters: number;
  /** Delimiters of the current block, and the sum of their squares over all blocks: what matching them costs. */
  block: number;
  effort: number;
  signs: number;
  pipes: number;
}

function checkLines(lines: readonly string[], report: Report): void {
  const count: Count = {
    nesting: 0,
    exits: 0,
    delimiters: 0,
    block: 0,
    effort: 0,
    signs: 0,
    pipes: 0,
  };
  let inContainer = false;
  for (const [index, text] of lines.entries()) {
    const isBreak = text.length <= limits.delimiterRun && thematicBreak.test(text);
    const nested = isBreak ? null : containers.exec(text);
    if (inContainer && !nested) count.exits += 1;
    inContainer = nested !== null;
    const broken = brokenByLine(text, nested?.[0] ?? '', count) ?? brokenBySum(count);
    if (broken === undefined) continue;
    report.refuse({ line: index + 1, column: 1 }, 'too-complex', broken[0], broken[1]);
    return;
  }
}

type Broken = readonly [message: string, mend: string];

function brokenByLine(text: string, nested: string, count: Count): Broken | undefined {
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const marks = occurrences(nested, oneContainer);
  const delimiters = occurrences(text, /[[\]]|([*_~])\1*/g);
  const pipes = occurrences(text, /\|/g);
  const block = text.trim() === '' ? 0 : count.block + delimiters;
  count.effort += Math.max(0, block ** 2 - count.block ** 2);
  count.block = block;
  count.delimiters += delimiters;
  count.nesting += marks + indent / 2;
  count.pipes += pipes;
  count.signs += occurrences(text, /[<{}`\\&]|:\/\/|=["'{]/g);
  if (marks > limits.containersPerLine || indent > limits.indent)
    return ['引用或列表嵌套太深', '减少行首的空格、> 和列表记号，最多嵌套几层'];
  if (/([*_~])\1{200}/.test(text))
    return [`同一个记号连写超过 ${limits.delimiterRun} 次`, '分隔线写 --- 就够，填空请用短横线'];
  return pipes > limits.pipesPerLine ? ['表格太宽', '拆成几张表，或作为文件放进媒体库'] : undefined;
}

function brokenBySum(count: Count): Broken | undefined {
  if (count.exits > limits.containerExits || count.nesting > limits.nesting)
    return ['引用和列表太多', '分成几篇来写'];
  if (count.effort > limits.delimiterEffort)
    return ['这一段里的 * _ ~ [ ] 太多', '在中间空一行，分成几段'];
  if (count.delimiters > limits.delimiters) return ['全文的 * _ ~ [ ] 太多', '分成几篇来写'];
  if (count.signs > limits.signs) return ['全文的 < { ` \\ & 太多', '分成几篇来写'];
  return count.pipes > limits.pipes ? ['表格太大', '拆成几张表，或作为文件放进媒体库'] : undefined;
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** True when nothing in the tree is nested or padded beyond what recursion can bear. */
export function isShallow(tree: Node, report: Report): boolean {
  const waiting: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    seen += 1 + paddedCells(node);
    if (depth > limits.depth || seen > limits.nodes) {
      const words = depth > limits.depth ? '嵌套太深' : '正文的内容太多';
      report.refuse(node, 'too-complex', words, '写得平一些，或分成几篇');
      return false;
    }
    for (const child of (node as Partial<Parent>).children ?? [])
      waiting.push({ node: child, depth: depth + 1 });
  }
  return true;
}

/** Short rows are padded to the width of the table when it is printed. */
function paddedCells(node: Node): number {
  if (node.type !== 'table') return 0;
  const { align, children } = node as unknown as { align?: unknown[]; children: unknown[] };
  return (align?.length ?? 0) * children.length;
}
