import { z } from 'zod';
import { consultationSchema } from './consultation.ts';
import { field } from './field.ts';
import {
  dateSchema,
  eIdSchema,
  exampleField,
  idSchema,
  lineSchema,
  proseSchema,
  releaseFields,
  textRefSchema,
  urlSchema,
} from './primitives.ts';
import {
  endingStages,
  forms,
  laterStages,
  levels,
  stages,
  topics,
  validities,
} from './vocabularies.ts';

/** Something that happened to a project on a day. */
export const stageEventSchema = z
  .strictObject({
    stage: field(stages.schema, '阶段', '发生了什么，例如 审议'),
    /** Only for 审议: which reading. */
    ordinal: field(
      z.int().min(1, '次数从 1 开始').max(9).optional(),
      '第几次',
      '只有“审议”要填：第一次审议填 1',
    ),
    date: field(dateSchema.optional(), '日期', '发生的那一天；还没有发生的不要写'),
    organ: field(lineSchema.optional(), '机关', '谁做的，例如 市人大常委会第二十六次会议'),
    note: field(proseSchema.optional(), '说明', '一两句话，说清楚这一步做了什么'),
    url: field(urlSchema.optional(), '网址', '能公开看到的报道或公告'),
  })
  .superRefine((event, context) => {
    if (event.stage === '公布' && !event.date)
      context.addIssue({
        code: 'custom',
        path: ['date'],
        message: '“公布”要有日期：写公告上的公布日期',
      });
    if (event.ordinal && event.stage !== '审议')
      context.addIssue({
        code: 'custom',
        path: ['ordinal'],
        message: `“第几次”只用于“审议”，这里是“${event.stage}”：请删掉`,
      });
  });

/** A passage worth a reader's first look, as the question it answers. */
const highlightSchema = z.strictObject({
  text: field(textRefSchema, '文本', '例如 lift/draft', 'text'),
  eId: field(eIdSchema, '条款', '例如 art_12'),
  question: field(lineSchema, '它回答的问题', '用居民的话问，例如 一楼不同意，电梯还能不能装'),
});

/** 立法项目: one law on its way, whatever its level. Its words live in texts. */
export const lawSchema = z
  .strictObject({
    id: field(idSchema, '编号', '英文或拼音，定了不改，例如 ebike'),
    title: field(
      lineSchema,
      '名称',
      '不带书名号，不带“草案”，例如 望澜市电动自行车停放充电管理条例',
    ),
    shortTitle: field(lineSchema.optional(), '简称', '导航里用，例如 电动自行车条例'),
    level: field(levels.schema.optional(), '层级', '谁制定的；还没核实就先不填，页面写“层级待补”'),
    form: field(
      forms.schema.optional(),
      '立法形式',
      '新写的选“制定”，全面改的选“修订”，改几条的选“修正”；还没核实就先不填',
    ),
    organ: field(lineSchema, '制定机关', '例如 望澜市人民代表大会常务委员会'),
    topics: field(
      z.array(topics.schema).min(1, '至少选一个主题，居民按主题找').max(4),
      '主题',
      '一到四个',
    ),
    summary: field(
      z.array(lineSchema).length(3, '要正好三句话：管什么、要改变什么、和谁有关').optional(),
      '三句话说清楚',
      '管什么、要改变什么、和谁有关，每句一行',
    ),
    highlights: field(
      z.array(highlightSchema).max(6).default([]),
      '先看这几条',
      '挑居民最关心的两三条，写成问题',
    ),
    stages: field(z.array(stageEventSchema).default([]), '立法过程', '按发生的先后写'),
    consultations: field(z.array(consultationSchema).default([]), '征求意见', '每次征求意见写一条'),
    validity: field(
      validities.schema.optional(),
      '效力',
      '一般留空，按施行日期计算；已修改、已废止要写',
    ),
    related: field(z.array(idSchema).default([]), '相关项目', '例如 省里的同类条例', 'law'),
    ...exampleField,
    ...releaseFields,
  })
  .superRefine((law, context) => {
    refuseUnorderedStages(law.stages, context);
    refuseRepeatedStages(law.stages, context);
    const promulgated = law.stages.some(({ stage }) => stage === '公布');
    if (law.validity && !promulgated && law.stages.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['validity'],
        message: '还没有“公布”，不能写效力：请删掉，或者补上公布的日期',
      });
  });

/** Refuses stages whose dates run backwards, and any stage after an end without law. */
function refuseUnorderedStages(events: StageEvent[], context: z.RefinementCtx): void {
  let latest = '';
  let reading = 0;
  let end: string | undefined;
  events.forEach((event, index) => {
    const at = ['stages', index];
    if (event.date && event.date < latest)
      context.addIssue({
        code: 'custom',
        path: [...at, 'date'],
        message: `日期 ${event.date} 早于前一步（${latest}）：请按先后排列，或者核对日期`,
      });
    if (event.ordinal && event.ordinal <= reading)
      context.addIssue({
        code: 'custom',
        path: [...at, 'ordinal'],
        message: `前面已经有第 ${reading} 次审议，这里又是第 ${event.ordinal} 次：请核对次数`,
      });
    if (event.ordinal) reading = event.ordinal;
    if (event.date) latest = event.date;
    if (end)
      context.addIssue({
        code: 'custom',
        path: [...at, 'stage'],
        message: `“${end}”之后项目已经结束，不能再有“${event.stage}”：请核对顺序`,
      });
    if ((endingStages as readonly string[]).includes(event.stage)) end = event.stage;
  });
}

/** Refuses a second 公布 with no work between the two, and a reading without its number where there are several. */
function refuseRepeatedStages(events: StageEvent[], context: z.RefinementCtx): void {
  const readings = events.filter(({ stage }) => stage === '审议').length;
  let isPassed = false;
  events.forEach(({ stage, ordinal }, index) => {
    const at = ['stages', index];
    if (stage === '公布' && isPassed)
      context.addIssue({
        code: 'custom',
        path: [...at, 'stage'],
        message: '前面已经“公布”，这里又是“公布”：删掉一个；后来修改过的，补上修改的各个阶段',
      });
    if (stage === '审议' && readings > 1 && !ordinal)
      context.addIssue({
        code: 'custom',
        path: [...at, 'ordinal'],
        message: `一共审议了 ${readings} 次，这里没有写是第几次：第一次填 1，第二次填 2`,
      });
    if (stage === '公布') isPassed = true;
    else if (!(laterStages as readonly string[]).includes(stage)) isPassed = false;
  });
}

export type StageEvent = z.infer<typeof stageEventSchema>;
export type Law = z.infer<typeof lawSchema>;
