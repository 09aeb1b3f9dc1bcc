import { z } from 'zod';
import { field } from './field.ts';
import { findUnseen } from './unseen.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const reserved =
  'compare stage level topic year state law page teach handout answers slides files calendar'.split(
    ' ',
  );

/** An ASCII name chosen once and never changed; addresses are made of it. */
export const idSchema = z
  .string({ error: '请填写编号' })
  .max(80, '编号太长：请不超过 80 个字符')
  .regex(idPattern, '编号只能用小写字母、数字和连字符，例如 fee-split')
  .refine((id) => !reserved.includes(id), `编号不能用保留词（${reserved.join('、')}）：换一个词`);

/** `<law>/<text>`: names one version of a law's words. */
export const textRefSchema = z
  .string({ error: '请填写文本，形如 ebike/draft' })
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    '文本写作“项目编号/文本编号”，例如 ebike/draft',
  );

/** The Akoma Ntoso eId of an element of a statute. */
export const eIdSchema = z
  .string({ error: '请填写条款位置，例如 art_12__para_2' })
  .regex(
    /^[a-z]+(_\d+(-\d+)*(_dup\d+)?)?(__[a-z]+(_\d+(-\d+)*(_dup\d+)?)?)*$/,
    '条款位置写作 art_12（第十二条）或 art_12__para_2（第十二条第二款）',
  );

/** A calendar day, `2026-05-12`. */
export const dateSchema = z.iso
  .date({ error: '日期写作 2026-05-12，而且要是真实存在的一天' })
  .refine(isNearYear, '年份看起来不对，请核对');

/** A year that a record of our time can be of; a slip of the finger makes another. */
function isNearYear(day: string): boolean {
  return day >= '1900' && day < '2200';
}

/** A day, or a day and a minute, in Asia/Shanghai: `2026-05-22` or `2026-05-22 17:30`. */
export const momentSchema = z
  .string({ error: '请填写时间，例如 2026-05-22 17:30' })
  .regex(
    /^\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3]):[0-5]\d)?$/,
    '时间写作 2026-05-22 或 2026-05-22 17:30',
  )
  .refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success, '没有这一天，请核对日期')
  .refine(isNearYear, '年份看起来不对，请核对');

/** When a moment ends: a bare day lasts until its midnight, so it sorts after every minute of that day. */
export const endKey = (moment: string): string =>
  moment.length === 10 ? `${moment} 24:00` : moment;

const unseenMessage = '里面有看不见的控制字符：删掉这一段，重新打一遍，不要从网页整段复制';

/** One line of text, not blank; `missing` says how to mend one that is not there. */
export const makeLine = (missing: string, blank = missing) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, blank)
    .max(400, '这一项太长：请不超过 400 个字')
    .regex(/^[^\r\n\u0085\u2028\u2029]*$/, '这一项只能写一行')
    .regex(/[\p{L}\p{N}]/u, '这一项里没有一个字：写上文字')
    .refine((words) => findUnseen(words) < 0, unseenMessage);

/** One line of text, not blank. */
export const lineSchema = makeLine('请填写这一项', '这一项不能空着');

/** Running text, not blank, line breaks allowed. */
export const proseSchema = z
  .string({ error: '请填写这一项' })
  .trim()
  .min(1, '这一项不能空着')
  .max(4000, '这一项太长：请不超过 4000 个字')
  .refine((words) => findUnseen(words) < 0, unseenMessage);

/** A page on the web that anyone can open. */
export const urlSchema = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: '请填写完整网址，以 https:// 开头',
  })
  .regex(/^[!-~]+$/, '网址里不能有空格和汉字：从浏览器的地址栏复制')
  .regex(/^https?:\/\/[^/?#@]+([/?#]|$)/, '网址的域名里不能有 @：它会把读者带到别的网站');

/** What decides when a record may leave the building. */
export const releaseFields = {
  /** An unfinished record: in no output at all. */
  draft: field(z.boolean().default(false), '草稿', '打开时不公开，写好后关掉'),
  /** In no output before this moment. */
  publishAt: field(momentSchema.optional(), '定时公开', '到这个时间才公开，例如 2026-06-01 09:00'),
  /** In no output from this moment on. */
  unpublishAt: field(momentSchema.optional(), '定时撤下', '到这个时间撤下，例如 2026-12-31'),
};

/** Said of every invented record; shown as 虚构示例 wherever it goes. */
export const exampleField = {
  example: field(
    z.boolean().default(false),
    '虚构示例',
    '人物、地名或内容是编的，就必须打开；页面会标“虚构示例”',
  ),
};
