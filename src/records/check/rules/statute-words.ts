import { readCitedText } from '#records/check/cited-text.ts';
import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';

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
    const numbered =
      cited.articles.length > 0 || cited.statute.body.some(({ level }) => level === 'clause');
    const doubts = cited.problems.map(({ line, column, message }) => {
      const [what = message, mend = '对照原文核对'] = message.split(' → ');
      return noticeAt(record, { line: line + record.bodyLine - 1, column }, what, mend);
    });
    return numbered
      ? doubts
      : [...doubts, noticeAt(record, at, '没有“第一条”，也没有“一、”', '核对是不是漏了条号')];
  });
