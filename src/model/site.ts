import { z } from 'zod';
import { cmsSchema } from './cms.ts';
import { shownPeopleSchema } from './consent.ts';
import { field } from './field.ts';
import { dateSchema, idSchema, lineSchema, proseSchema, urlSchema } from './primitives.ts';

/** The newest shape of the content folder; `npm run migrate` rewrites older ones to it. */
export const schemaVersion = 1;

/** Where a reader reports a mistake or asks a question. At least one way must be there. */
const contactSchema = z
  .strictObject({
    email: field(
      z.email('邮箱写作 name@example.org').optional(),
      '邮箱',
      '专用公务邮箱，不写个人邮箱',
    ),
    phone: field(lineSchema.optional(), '电话', '办公室座机，例如 0599-555 0100'),
    address: field(lineSchema.optional(), '地址', '来访地址和时间'),
    url: field(urlSchema.optional(), '网页', '留言或纠错的网页，以 https:// 开头'),
  })
  .refine((contact) => Object.values(contact).some(Boolean), '至少填写一种联系方式，读者才能纠错');

/** `site.yaml`: what the whole site says of itself. It is the only record a build cannot do without. */
export const siteSchema = z
  .strictObject({
    /** The shape of this content folder, see {@link schemaVersion}. */
    schemaVersion: field(
      z
        .int({ error: '内容版本号是一个整数，不加引号，例如 schemaVersion: 1' })
        .min(1, '内容版本号从 1 开始'),
      '内容版本',
      '由程序维护，不用改',
    ),
    /** SiteName. */
    name: field(lineSchema, '网站名称', '例如 立法回声'),
    /** Shown under the name. */
    subtitle: field(lineSchema, '副题', '哪个联系点，例如 望澜市基层立法联系点'),
    /** One sentence for search engines and feeds. */
    description: field(lineSchema, '一句话介绍', '搜索结果和订阅里显示'),
    /** A demonstration instance: its records are invented and marked so. */
    demonstration: field(
      z.boolean().default(false),
      '演示站点',
      '内容是编的才打开；每页会显示演示说明',
    ),
    /** Freezes the day for all date-dependent pages. */
    today: field(dateSchema.optional(), '固定日期', '只给演示站点用；正式站点留空，按真实日期计算'),
    /** The notice above every page. */
    notice: field(
      lineSchema.optional(),
      '全站提示',
      '显示在每页顶部，例如 演示站点：地名、法规、人物均为虚构，非机关网站，不接收意见',
    ),
    /** 主办单位. */
    organiser: field(lineSchema, '主办单位', '例如 望澜市人大常委会法制工作委员会'),
    /** 承办单位. */
    host: field(lineSchema.optional(), '承办单位', '例如 潮音街道办事处'),
    /** ICP 备案号. */
    icp: field(lineSchema.optional(), 'ICP 备案号', '没有就留空'),
    /** 公安联网备案号. */
    psb: field(lineSchema.optional(), '公安联网备案号', '没有就留空'),
    /** SiteIDCode, only where one is assigned. */
    siteIdCode: field(lineSchema.optional(), '网站标识码', '政府网站才有，没有就留空'),
    /** Where 本页纠错 leads. */
    contact: field(contactSchema, '联系方式', '“本页纠错”和页脚用'),
    /** Telephones, mailboxes and addresses with a room that the organ itself made public; no other may stand in a record. */
    publicContacts: field(
      z.array(lineSchema).default([]),
      '可以公开的联系方式',
      '机关对外公布的电话、邮箱、带房号的办公地址，一行一个；没有列在这里的，写进记录会被拦下',
    ),
    /** Consents to the pictures and films that show people. */
    shownPeople: field(
      z.array(shownPeopleSchema).default([]),
      '照片里的人',
      '照片、视频里有人的，一个文件登记一条',
    ),
    /** Addresses of what was taken back for good: they answer 410. */
    gone: field(
      z
        .array(
          z
            .string({ error: '请填写网址' })
            .regex(
              /^\/[A-Za-z0-9][A-Za-z0-9._/-]*$/,
              '写站内的地址，以 / 开头，例如 /stories/old-bridge/',
            ),
        )
        .default([]),
      '已经撤下的地址',
      '删掉的记录原来的地址，一行一个；读者打开时看到“已经撤下”',
    ),
    /** How this site takes part; one paragraph on the home page. */
    welcome: field(proseSchema.optional(), '首页导语', '两三句话，告诉居民在这里能做什么'),
    /** The adopted suggestion whose road the home page tells; the newest without it. */
    journey: field(
      idSchema.optional(),
      '首页讲哪一条建议',
      '填一条采纳或部分采纳的建议的编号，例如 fee-split；留空就讲最近采纳的一条',
    ),
    /** Where /admin/ saves; without it only `npm start` on the editor's own machine does. */
    cms: field(cmsSchema.optional(), '编辑后台', '在网上编辑才填，怎样登记见编辑后台的说明'),
  })
  .refine(({ demonstration, notice }) => !demonstration || notice !== undefined, {
    path: ['notice'],
    message:
      '演示站点没有“全站提示”：写上 演示站点：地名、法规、人物均为虚构，非机关网站，不接收意见',
  })
  .refine(({ demonstration, today }) => demonstration || today === undefined, {
    path: ['today'],
    message: '只有演示站点能固定日期：正式站点删掉这一行，不然“还能提意见”会一直停在这一天',
  });

export type Site = z.infer<typeof siteSchema>;
