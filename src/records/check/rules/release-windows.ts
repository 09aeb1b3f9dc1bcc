import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * A record is withdrawn after it was released.
 * Reason: with the two moments the wrong way round it would never be public, and nothing would say so.
 */
export const releaseWindows: Rule = ({ all }) =>
  all.flatMap((record) => {
    const { publishAt, unpublishAt } = record.data;
    if (!publishAt || !unpublishAt || unpublishAt > publishAt) return [];
    return errorAt(
      record,
      ['unpublishAt'],
      `定时撤下（${unpublishAt}）不晚于定时公开（${publishAt}），这条记录永远不会公开`,
      '核对两个时间；不想公开就打开“草稿”',
    );
  });
