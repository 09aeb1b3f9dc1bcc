import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * What is said of a law's working is said once the law is in force.
 * Reason: before that day there is nothing to tell of. Only of a law that is made anew: one that is amended works already.
 */
export const aimInForce: Rule = ({ content, find }) =>
  content.records.suggestion.flatMap((record) => {
    const { aim, law: id, collectedOn, journey } = record.data;
    const law = find('law', id ?? '');
    const said = collectedOn ?? journey[0]?.date;
    if (aim !== '实施情况' || law?.data.form !== '制定' || !said) return [];
    const days = [
      ...content.records.text.flatMap(({ data }) =>
        data.law === id ? (data.effective ?? []) : [],
      ),
      ...law.data.stages.flatMap(({ stage, date }) => (stage === '施行' ? (date ?? []) : [])),
    ];
    const inForce = days.toSorted()[0];
    if (!inForce || said >= inForce) return [];
    return errorAt(
      record,
      collectedOn ? ['collectedOn'] : ['journey', 0, 'date'],
      `说的是实施情况，${said} 那天 ${law.id} 还没有施行（${inForce} 起施行）`,
      '核对日期；说的是草案里的条文，“针对什么”就选“草案条文”',
    );
  });
