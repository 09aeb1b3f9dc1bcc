import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * An event is told of after it was held, and a story after what it tells.
 * Reason: an outcome before the event, or a report before its voice, was copied from another record.
 */
export const eventStoryDates: Rule = ({ content, presentDay, find, isReleased }) => [
  ...content.records.event
    .filter(
      (event) =>
        isReleased(event) && event.data.outcome && event.data.starts.slice(0, 10) > presentDay,
    )
    .map((event) =>
      errorAt(
        event,
        ['outcome'],
        `活动 ${event.data.starts} 才开始，却已经写了“后来怎样”`,
        '办完以后再写；或者核对活动日期',
      ),
    ),
  ...content.records.story.flatMap((story) =>
    story.data.suggestions.flatMap((id, index) => {
      const collected = find('suggestion', id)?.data.collectedOn;
      if (!collected || collected <= story.data.date) return [];
      return errorAt(
        story,
        ['suggestions', index],
        `故事 ${story.data.date} 发表，讲到的建议 ${id} 却是 ${collected} 才收集的`,
        '核对发表日期，或者核对讲的是哪条建议',
      );
    }),
  ),
];
