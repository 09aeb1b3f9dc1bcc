import type { Pattern } from './pattern.ts';

/** Mailboxes and accounts. */
export const onlinePatterns: readonly Pattern[] = [
  {
    kind: '电子邮箱',
    pattern:
      /[A-Za-z0-9](?:[\w.+-]{0,63})?(?: ?@ ?| ?[[({【〔](?:at?|艾特)[\])}】〕] ?| ?艾特 ?| ?#(?=[\w-]+\.(?:com|cn|net|org)))(?:[A-Za-z0-9-]+(?:[.。]| ?[[({【〔]dot[\])}】〕] ?)){1,4}[A-Za-z]{2,}/g,
  },
  {
    kind: '电子邮箱',
    pattern: /[A-Za-z0-9][\w.+-]{0,63} at (?:[A-Za-z0-9-]{1,63} dot ){1,4}[A-Za-z]{2,}/gi,
  },
  {
    kind: '电子邮箱',
    pattern:
      /[\w\u4e00-\u9fff][\w.+\u4e00-\u9fff-]{0,63}@[\w\u4e00-\u9fff-]{1,63}(?:\.[\w\u4e00-\u9fff-]{2,63}){1,4}/g,
  },
  {
    kind: '社交账号',
    pattern:
      /(?:微信|微信号|VX|WeChat|威信|薇信)(?:账号|号|ID)?[ :是为-]{1,3}(?<data>[A-Za-z][\w-]{5,19})/gi,
  },
  {
    kind: '社交账号',
    pattern:
      /(?:QQ|扣扣|微博|抖音|快手)(?:号|ID|账号|群)?[ :是为]{0,3}(?<data>[1-9]\d{5,11})(?!\d)/gi,
  },
];
