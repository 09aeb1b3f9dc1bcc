import { z } from 'zod';
import { field } from './field.ts';
import { urlSchema } from './primitives.ts';
import { forges } from './vocabularies.ts';

const line = z.string({ error: '请填写这一项' }).regex(/^\S+$/, '这一项不能空着，也不能有空格');

/** Where the CMS at /admin/ saves: a repository on a forge that the editors log in to. */
export const cmsSchema = z
  .strictObject({
    forge: field(forges.schema, '代码平台', '仓库放在哪一种平台上'),
    /** Its address; GitHub's is known. */
    url: field(urlSchema.optional(), '平台地址', '例如 https://git.example.org；GitHub 不用填'),
    repository: field(line, '仓库', '写作 所有者/仓库名，例如 wanglan/lawecho'),
    branch: field(line.default('main'), '分支', '站点从哪个分支生成，一般是 main'),
    /** Of the OAuth application that was registered on the forge. */
    clientId: field(line.optional(), '应用编号', '在平台上登记应用以后得到；GitHub 不用填'),
    relay: field(urlSchema.optional(), '登录中转', '只有 GitHub 要填：中转登录的服务的地址'),
    folder: field(
      z
        .string()
        .regex(/^([A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*)?$/, '写仓库里的文件夹，例如 content')
        .default('content'),
      '内容文件夹',
      '内容在仓库里的哪个文件夹；就在最上层的，留空',
    ),
    review: field(z.boolean().default(true), '先审后发', '打开时，保存的是草稿，审过才公开'),
  })
  .superRefine(({ forge, url, clientId, relay }, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (forge === 'GitHub') {
      if (!relay) need('relay', 'GitHub 要有登录中转：填它的地址，或者换 GitLab、Forgejo');
      return;
    }
    if (!url) need('url', `${forge} 要写平台地址，例如 https://git.example.org`);
    if (!clientId) need('clientId', `${forge} 要写应用编号：先在平台上登记应用`);
  });

export type Cms = z.infer<typeof cmsSchema>;
