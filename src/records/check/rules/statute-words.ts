import { readCitedText } from '#records/check/cited-text.ts';
import { type CheckContext, errorAt, noticeAt, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * A version has words, and its numbering has no hole that nobody noticed.
 * Reason: an empty page of a law looks like a repeal. What the parser doubts may be a defect of the source, so it is only said.
 */
export const statuteWords: Rule = (context) =>
  context.content.records.text.flatMap((record) => {
    const at = { line: record.bodyLine, column: 1 };
    if (record.body.trim() === '')
      return errorAt(record, at, '只有栏目，没有条文', '把条文贴在第二个 --- 的下面');
    // Nearly every statute has an article or a clause; only what seems to have none is parsed in a build.
    if (
      !context.thorough &&
      /^[ \t\u3000]*(?:第.{1,9}条|[一二三四五六七八九十]+、)/m.test(record.body)
    )
      return [];
    // Not kept: thousands of trees at once would take gigabytes.
    const cited = readCitedText(record.body);
    if (cited.statute.body.length === 0)
      return errorAt(record, at, '读不出条文', '每条另起一行，写作“第一条　……”');
    if (!context.thorough) return [];
    const titles = [...compareTitles(record, cited.statute.title, context), ...findMarkup(record)];
    const numbered =
      cited.articles.length > 0 || cited.statute.body.some(({ level }) => level === 'clause');
    const doubts = cited.problems.map(({ line, column, message }) => {
      const [what = message, mend = '对照原文核对'] = message.split(' → ');
      return noticeAt(record, { line: line + record.bodyLine - 1, column }, what, mend);
    });
    return numbered
      ? [...titles, ...doubts]
      : [
          ...titles,
          ...doubts,
          noticeAt(record, at, '没有“第一条”，也没有“一、”', '核对是不是漏了条号'),
        ];
  });

/** The words carry another law's title: most often the wrong file was pasted. A law may have changed its name on its way. */
function compareTitles(
  record: ContentRecord<'text'>,
  title: string,
  context: CheckContext,
): Problem[] {
  const own = fold(context.find('law', record.data.law)?.data.title ?? '');
  const printed = fold(title);
  if (own === '' || printed === '' || printed.includes(own) || own.includes(printed)) return [];
  const at = { line: record.bodyLine, column: 1 };
  return [
    noticeAt(
      record,
      at,
      `条文上面的标题是“${title}”，项目叫“${context.find('law', record.data.law)?.data.title ?? ''}”`,
      '核对是不是贴错了；法规中途改过名字的，可以不改',
    ),
  ];
}

const fold = (title: string): string => title.replace(/[\s《》]|[（(][^）)]*[）)]/gu, '');

/** Printed as it stands, in sight of every reader. */
function findMarkup(record: ContentRecord<'text'>): Problem[] {
  const lines = record.body.split('\n');
  const index = lines.findIndex((line) => /<\/?[a-z][a-z0-9]*[^<>]*>/i.test(line));
  if (index < 0) return [];
  const at = { line: record.bodyLine + index, column: (lines[index] ?? '').indexOf('<') + 1 };
  return [noticeAt(record, at, '条文里夹着网页代码', '删掉尖括号和里面的字母；它会原样印在网页上')];
}
