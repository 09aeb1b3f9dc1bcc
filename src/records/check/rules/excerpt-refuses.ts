import { noticeAt, type Place, type Rule } from '#records/check/rule.ts';

/** How an organ says that it did not take something up. */
const REFUSES = /(?:不予|未予|暂不|不宜|没有|未被|暂未|未)采纳/;

/**
 * The words of the organ that are quoted under 采纳 do not say that it refused.
 * Reason: an excerpt that says the opposite of the state is most often another suggestion's, or the state is wrong.
 */
export const excerptRefuses: Rule = ({ content }) =>
  content.records.suggestion.flatMap((record) => {
    const { state, adoptions, feedback } = record.data;
    if (state !== '采纳') return [];
    const said: (readonly [Place, string | undefined])[] = [
      ...adoptions.flatMap(({ evidence }, index) =>
        evidence.map(
          ({ excerpt }, at) => [['adoptions', index, 'evidence', at, 'excerpt'], excerpt] as const,
        ),
      ),
      ...feedback.map(({ excerpt }, index) => [['feedback', index, 'excerpt'], excerpt] as const),
    ];
    return said.flatMap(([place, excerpt]) => {
      const words = REFUSES.exec(excerpt ?? '')?.[0];
      return words
        ? noticeAt(
            record,
            place,
            `状态是“采纳”，摘录里却说“${words}”`,
            '核对摘录说的是不是这条意见；只采纳了一部分，状态改为“部分采纳”',
          )
        : [];
    });
  });
