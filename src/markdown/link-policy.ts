import { findUnseen } from '#model/unseen.ts';
import type { LinkTarget } from './types.ts';

/**
 * Says where a link leads, or why it is refused.
 * Input: the address as the parser decoded it (entities and escapes resolved).
 * Promises: 1. only http, https, mailto, tel, relative addresses and fragments pass; 2. nothing passes that a browser would read
 * differently from an editor: control, invisible and blank characters, backslashes, `//host`, user names, encoded colons;
 * 3. `url` has its scheme in lower case. Example: `JavaScript&#58;alert(1)` → refused, 不能用 javascript: 链接.
 * Source: WHATWG URL (tabs and line ends are removed, `\` equals `/`), OWASP XSS Filter Evasion Cheat Sheet.
 */
export type LinkVerdict =
  | { readonly ok: true; readonly url: string; readonly target: LinkTarget }
  | { readonly ok: false; readonly message: string; readonly mend: string };

/** Besides what cannot be seen: control characters and blanks of every kind, and what no address holds. */
const blank = /[\p{Cc}\p{Z}\p{Co}\p{Cs}\uFFFD\uFFFE\uFFFF]/u;
const scheme = /^([a-z][a-z0-9+.-]*):/i;

export function judgeLink(address: string): LinkVerdict {
  if (address === '') return refuse('链接没有地址', '在圆括号里填上地址，或去掉链接');
  if (findUnseen(address) >= 0 || blank.test(address))
    return refuse('链接地址里有空格或看不见的字符', '删掉重新粘贴，空格写成 %20');
  if (address.includes('\\')) return refuse('链接地址里有反斜杠', '改成 /');
  if (address.startsWith('//')) return refuse('链接地址缺少协议', '在 // 前面加上 https:');
  if (/^www\./i.test(address)) return refuse('链接地址缺少协议', '在前面加上 https://');
  const name = scheme.exec(address)?.[1];
  return name === undefined ? judgeRelative(address) : judgeScheme(name.toLowerCase(), address);
}

function judgeRelative(address: string): LinkVerdict {
  const first = /^[^/?#]*/.exec(address)?.[0] ?? '';
  if (/:|%3a|&/i.test(first))
    return refuse('链接地址看不出是哪里', '外部网址以 https:// 开头，本站页面以 / 开头');
  return { ok: true, url: address, target: address.startsWith('#') ? 'anchor' : 'page' };
}

function judgeScheme(name: string, address: string): LinkVerdict {
  const rest = address.slice(name.length + 1);
  const url = `${name}:${rest}`;
  if (name === 'http' || name === 'https') return judgeWeb(url, rest);
  if (name === 'mailto')
    return /^[^@/?#:]+@[^@/?#:]+\.[^@/?#:]+(?:\?subject=[^&#]*)?$/.test(rest)
      ? { ok: true, url, target: 'mail' }
      : refuse('邮箱链接写得不对', '写成 mailto:名字@域名');
  if (name === 'tel')
    return /^\+?[0-9-]{3,20}$/.test(rest)
      ? { ok: true, url, target: 'phone' }
      : refuse('电话链接写得不对', '写成 tel:0513-12345678，只用数字和连字符');
  return refuse(
    `不能用 ${name.slice(0, 20)}: 链接`,
    '改成 https:// 开头的网址，或本站以 / 开头的地址',
  );
}

function judgeWeb(url: string, rest: string): LinkVerdict {
  const host = /^\/\/([^/?#]+)/.exec(rest)?.[1];
  if (host === undefined || !URL.canParse(url))
    return refuse('网址不完整', '写成 https://域名/页面');
  if (host.includes('@')) return refuse('网址里有用户名（@）', '去掉 @ 和它前面的部分');
  return { ok: true, url, target: 'external' };
}

function refuse(message: string, mend: string): LinkVerdict {
  return { ok: false, message, mend };
}
