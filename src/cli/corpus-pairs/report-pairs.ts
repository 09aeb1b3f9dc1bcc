import { FATES } from '#domain/revision/types.ts';
import type { PairResult } from './evaluate-pairs.ts';

const HEADINGS = [
  '条数',
  '相同',
  '配上',
  '还原',
  '改动字',
  '按条号',
  '贪心',
  '对齐毫秒',
  '比对毫秒',
  '文件',
];
const WIDTH = 10;

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

function toRow(result: PairResult): string {
  return printRow([
    result.articles.join('→'),
    result.identical,
    result.paired,
    result.restored ? '是' : '否',
    result.edits,
    result.editsByNumber,
    result.editsGreedy,
    result.ms,
    result.diffMs,
    `${result.a} → ${result.b}`,
  ]);
}

function listFates({ b, fates }: PairResult): string {
  const counts = FATES.flatMap((fate) => {
    const count = fates.get(fate) ?? 0;
    return count > 0 ? [`${fate} ${count}`] : [];
  });
  return `${b}  ${counts.join('，')}`;
}

/** One row per pair, the fates of each, then the sum. */
export function printPairs(results: readonly PairResult[], cpuSeconds: number): string {
  const total = (pick: (each: PairResult) => number): number =>
    results.reduce((sum, each) => sum + pick(each), 0);
  const [ours, byNumber, greedy] = [
    total(({ edits }) => edits),
    total(({ editsByNumber }) => editsByNumber),
    total(({ editsGreedy }) => editsGreedy),
  ];
  const sum = [
    `${results.length} 对文本`,
    `相同的条 ${total(({ identical }) => identical)}，配上 ${total(({ paired }) => paired)}`,
    `还原 ${results.filter(({ restored }) => restored).length}/${results.length}`,
    `增删 ${ours} 字，按条号 ${byNumber} 字，贪心 ${greedy} 字`,
    `对齐 ${Math.round(total(({ ms }) => ms))} 毫秒`,
    `CPU ${cpuSeconds.toFixed(2)} 秒（含两个基线和核对）`,
  ];
  const rows = [printRow(HEADINGS), ...results.map(toRow)];
  return [...rows, '', ...results.map(listFates), '', sum.join('；')].join('\n');
}
