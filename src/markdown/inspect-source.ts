import type { Report } from './report.ts';

const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/** Refuses characters that no editor sees: control characters, and marks that turn the direction of reading. */
export function inspectSource(source: string, report: Report): void {
  for (const [index, line] of source.split('\n').entries()) {
    const column = line.search(unwanted) + 1;
    if (column === 0) continue;
    const place = { line: index + 1, column };
    report.refuse(
      place,
      'character',
      '这里有看不见的控制字符或乱码',
      '删掉这个位置的字符，重新输入前后两个字',
    );
    return;
  }
}
