import type { Problem, ProblemKind } from '#domain/statute/types.ts';
import type { Measured } from './measure-parsing.ts';

const NUMBERING: readonly ProblemKind[] = ['gap', 'repeat', 'order', 'start'];
const HEADINGS = ['条数', '断号重号', '未归属', '其他', '往返', '毫秒', '文件'];
const WIDTH = 10;

function count(problems: readonly Problem[], kinds: readonly ProblemKind[]): number {
  return problems.filter(({ kind }) => kinds.includes(kind)).length;
}

/** Padded to the width on screen, where a Chinese character takes two places. */
function pad(cell: string): string {
  const width = [...cell].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  return cell + ' '.repeat(Math.max(1, WIDTH - width));
}

function printRow(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => pad(String(cell)))
    .join('')
    .trimEnd();
}

function toRow({ file, articles, problems, roundTrip, ms }: Measured): string {
  return printRow([
    articles,
    count(problems, NUMBERING),
    count(problems, ['unparsed']),
    count(problems, ['layout', 'outline']),
    roundTrip ? '是' : '否',
    ms,
    file,
  ]);
}

function listProblems({ file, problems }: Measured): string[] {
  return problems
    .filter(({ kind }) => kind !== 'layout')
    .map(({ line, column, message }) => `${file}:${line}:${column}  ${message}`);
}

/** One row per file, then every doubt about numbering and structure, then the sum. */
export function printParsing(measured: readonly Measured[], cpuSeconds: number): string {
  const total = (pick: (each: Measured) => number): number =>
    measured.reduce((sum, each) => sum + pick(each), 0);
  const whole = measured.filter(({ roundTrip }) => roundTrip).length;
  const sum = [
    `${measured.length} 个文本，${total(({ articles }) => articles)} 条`,
    `断号重号 ${total(({ problems }) => count(problems, NUMBERING))}`,
    `未归属的行 ${total(({ problems }) => count(problems, ['unparsed']))}`,
    `往返一致 ${whole}/${measured.length}`,
    `解析 ${Math.round(total(({ ms }) => ms))} 毫秒`,
    `CPU ${cpuSeconds.toFixed(2)} 秒（含核对往返）`,
  ];
  const doubts = measured.flatMap(listProblems);
  return [printRow(HEADINGS), ...measured.map(toRow), '', ...doubts, '', sum.join('，')].join('\n');
}
