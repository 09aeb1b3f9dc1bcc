import { type CheckContext, errorAt, type Rule } from '#records/check/rule.ts';

/**
 * Following parents of stations, or suggestions merged into others, ends somewhere, and nothing is related to itself.
 * Reason: in a circle nobody is responsible and no state is inherited.
 */
export const noCircles: Rule = (context) => [
  ...context.content.records.station
    .filter(({ id }) => isInCircle(id, (one) => context.find('station', one)?.data.parent))
    .map((record) =>
      errorAt(record, ['parent'], '上级站点绕了一圈又回到自己', '核对各站的“上级站点”'),
    ),
  ...context.content.records.suggestion
    .filter(({ id }) => isInCircle(id, mergedIntoOf(context)))
    .map((record) =>
      errorAt(
        record,
        ['mergedInto'],
        '并入的建议绕了一圈又回到自己',
        '留一条作为并入的去处，它的状态不写“合并处理”',
      ),
    ),
  ...relatedToItself(context),
];

/** A record that names itself among its own kin. */
const relatedToItself = (context: CheckContext) => {
  const { law, term } = context.content.records;
  return [...law, ...term].flatMap((record) => {
    const index = record.data.related.indexOf(record.id);
    return index < 0
      ? []
      : [errorAt(record, ['related', index], `“相关”里写的 ${record.id} 就是它自己`, '删掉这一个')];
  });
};

const mergedIntoOf = (context: CheckContext) => (id: string) =>
  context.find('suggestion', id)?.data.mergedInto;

function isInCircle(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
