import { z } from 'zod';
import { field } from './field.ts';
import {
  dateSchema,
  endKey,
  lineSchema,
  momentSchema,
  proseSchema,
  textRefSchema,
  urlSchema,
} from './primitives.ts';

/** The organ's own clock: who asks the public, where, until when. */
const officialSchema = z.strictObject({
  organ: field(lineSchema, '公布机关', '对社会公开征求意见的机关'),
  url: field(urlSchema.optional(), '官方页面', '公布征求意见的网页'),
  channels: field(
    z
      .array(lineSchema, { error: '请写明意见交到哪里' })
      .min(1, '至少写一条官方渠道，居民才知道意见交到哪里'),
    '官方渠道',
    '邮寄、邮箱、网页各写一条',
  ),
  opens: field(momentSchema, '官方开始', '开始征求意见的日期'),
  closes: field(
    momentSchema,
    '官方截止',
    '截止日期，可以写到分钟，例如 2026-05-29 24:00 写作 2026-05-29',
  ),
});

/** The liaison point's clock, which stops earlier. */
const stationClockSchema = z.strictObject({
  organ: field(lineSchema, '征求机关', '请联系点征求意见的机关'),
  closes: field(momentSchema, '联系点截止', '要早于或等于官方截止，留出整理的时间'),
  reportedAt: field(dateSchema.optional(), '上报日期', '联系点把意见报上去的那一天'),
  how: field(lineSchema.optional(), '怎样交给联系点', '例如 到站里当面说，由信息员记录'),
});

const day = (moment: string): string => moment.slice(0, 10);

/** One window in which a text can be spoken to, with both clocks. */
export const consultationSchema = z
  .strictObject({
    text: field(textRefSchema, '征求意见的文本', '例如 lift/draft', 'text'),
    official: field(officialSchema, '官方征求意见', '以制定机关的公告为准'),
    station: field(stationClockSchema.optional(), '联系点征求意见', '没有委托联系点就留空'),
    result: field(proseSchema.optional(), '结果', '截止以后写：收到多少意见，怎样处理'),
  })
  .superRefine(({ official, station }, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (endKey(official.closes) < official.opens)
      refuse(
        ['official', 'closes'],
        `官方截止（${official.closes}）早于开始（${official.opens}）：请核对两个日期`,
      );
    if (!station) return;
    if (endKey(station.closes) > endKey(official.closes))
      refuse(
        ['station', 'closes'],
        `联系点截止（${station.closes}）晚于官方截止（${official.closes}）：联系点要提前收齐，请改早`,
      );
    if (endKey(station.closes) < official.opens)
      refuse(
        ['station', 'closes'],
        `联系点截止（${station.closes}）早于征求意见开始（${official.opens}）：请核对`,
      );
    if (station.reportedAt && station.reportedAt < day(official.opens))
      refuse(['station', 'reportedAt'], '上报日期早于征求意见开始：请核对');
  });

export type Consultation = z.infer<typeof consultationSchema>;
