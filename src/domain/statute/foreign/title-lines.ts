/**
 * Puts together a title that a document prints on more than one line.
 * Input: the lines and the last one of the title. Output: where it starts; its words.
 * Promises: 1. at most four lines are joined; 2. a line that is a title in itself, a note or the head of
 * an announcement is never taken for a first half.
 * Example: 望澜市公共晾晒场 / 管理规定 → 望澜市公共晾晒场管理规定.
 */
import { closeUp } from '#domain/statute/white-space.ts';
import { isPassageNote, isTitle, stripTitleMarks } from './marks.ts';
import type { ForeignLine } from './reading.ts';

/** Goes up from the title's last line while the lines above belong to it. */
export function findTitleStart(lines: readonly ForeignLine[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 3) {
    const joined = writeTitle(lines.slice(first, last + 1));
    const above = lines[first - 1]?.text ?? '';
    if (!isTorn(joined) && !isSecondHalf(lines[first], lines[first - 1])) break;
    if (/[。；：，号]$/.test(above) || isPassageNote(above)) break;
    first -= 1;
  }
  return first;
}

/** Cannot be a whole title: a bracket was opened above, or the name is missing. */
function isTorn(title: string): boolean {
  const unbalanced =
    countSign(title, '》') > countSign(title, '《') ||
    countSign(title, '）') > countSign(title, '（');
  const nameless =
    /^(管理|保护|促进|监督|实施|服务|使用|防治|暂行|处罚|若干)*(条例|规定|办法|细则|规则)$/;
  return unbalanced || nameless.test(title) || /^(关于|的|及|和|与|施行)/.test(title);
}

/** Two lines of one centred block, neither of them a title in itself. */
function isSecondHalf(line: ForeignLine | undefined, above: ForeignLine | undefined): boolean {
  if (!line?.broken || !line.prominent || !above?.prominent) return false;
  return (
    above.text.length <= 40 && !isTitle(above.text) && !/(公告|公报|命令|令|通知)$/.test(above.text)
  );
}

export function writeTitle(lines: readonly ForeignLine[]): string {
  return stripTitleMarks(lines.map(({ text }) => closeUp(text)).join(''));
}

export function countSign(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
