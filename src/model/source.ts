import { z } from 'zod';
import { field } from './field.ts';
import { dateSchema, lineSchema, proseSchema, urlSchema } from './primitives.ts';
import { evidenceLevels } from './vocabularies.ts';

/** Where the public can read a text: which organ published it, where and when. */
export const publicSourceSchema = z
  .strictObject({
    /** The organ that published the words. */
    organ: field(lineSchema.optional(), '公布机关', '例如 望澜市人民代表大会常务委员会'),
    /** The page they stand on. */
    url: field(urlSchema.optional(), '官方网址', '公布这个文本的网页'),
    /** The printed place: a gazette or newspaper. */
    publication: field(
      lineSchema.optional(),
      '登载处',
      '没有网址时写公报期号，例如 望澜市人大常委会公报2025年第2号',
    ),
    /** The day they were published. */
    date: field(dateSchema.optional(), '公布日期', '这个文本对外公布的那一天'),
    /** A promulgated text whose place of publication has yet to be noted; shown as 来源待补. */
    pending: field(
      z.boolean().default(false),
      '来源待补',
      '只有公布稿可以先打开，页面会写明“来源待补”',
    ),
  })
  .superRefine((source, context) => {
    if (source.pending) return;
    const need = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!source.organ) need('organ', '缺公布机关：写明由谁公布，例如 望澜市人大常委会');
    if (!source.date) need('date', '缺公布日期：写明哪一天公布');
    if (!source.url && !source.publication)
      need('url', '缺公开出处：填写官方网址，或者公报、报纸的期号');
  });

/** Words that stand in a form where nothing is known. */
const PLACEHOLDER =
  /^(无|没有|不详|不明|暂无|待补|待定|待查|未知|略|空|某机关|n\/?a|none|tbd|[-—–.。…?？x×]+)$/i;

/** What shows that the words came from the suggestion. */
export const evidenceSchema = z.strictObject({
  /** How strong it is; see the four levels. */
  level: field(evidenceLevels.schema, '证据层级', '制定机关自己说的最强，只比对文字的最弱'),
  /** Organ and document, in words. */
  source: field(
    lineSchema.refine(
      (source) => !PLACEHOLDER.test(source.trim().replace(/^[（(【[]|[）)】\]。]$/g, '')),
      '没有写出处：写明哪个机关、哪份材料；说不出来，就不能当证据',
    ),
    '出处',
    '机关和材料名称，例如 望澜市人大法制委员会关于条例草案审议结果的报告',
  ),
  /** Its address, when it has one. */
  url: field(urlSchema.optional(), '网址', '能公开看到的网页，没有就留空'),
  /** The day of the document. */
  date: field(dateSchema, '日期', '材料上的日期'),
  /** The words of the document that say so. */
  excerpt: field(proseSchema.optional(), '摘录', '材料里说到这件事的原话'),
});

/** A work that is cited: an article, a book, a report. */
export const citationSchema = z.strictObject({
  author: field(lineSchema, '作者', '例如 康少诚'),
  title: field(lineSchema, '题名', '文章或材料的名称'),
  /** Periodical and issue, or that they are not known. */
  publication: field(lineSchema, '刊名和期号', '原文没有就写 刊名、日期待补'),
  url: field(urlSchema.optional(), '网址', '能公开看到的网页，没有就留空'),
});

export type PublicSource = z.infer<typeof publicSourceSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Citation = z.infer<typeof citationSchema>;
