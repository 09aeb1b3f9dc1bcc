import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site.ts';

const elsewhere = /^(https?:|mailto:|tel:|data:|blob:)/i;

/** Links and anchors within the site that lead nowhere, each once, as `link  why  pages`. */
export function findBrokenLinks(site: Site): string[] {
  const ids = new Map(site.pages.map((page) => [page.address, new Set(page.ids)]));
  const broken = new Map<string, string[]>();
  for (const page of site.pages)
    for (const link of new Set(page.links)) {
      const why = whyBroken(link, page.address, site, ids);
      if (why === undefined) continue;
      const key = `${link}  ${why}`;
      broken.set(key, [...(broken.get(key) ?? []), page.address]);
    }
  return [...broken].map(([key, [first, ...rest]]) =>
    rest.length === 0 ? `${key}  在 ${first}` : `${key}  在 ${first} 等 ${rest.length + 1} 页`,
  );
}

function whyBroken(
  link: string,
  from: string,
  site: Site,
  ids: Map<string, Set<string>>,
): string | undefined {
  const own = link.startsWith(`${site.origin}/`) ? link.slice(site.origin.length) : link;
  if (/^(javascript|vbscript|file):/i.test(own)) return '不许用的链接';
  if (elsewhere.test(own)) return undefined;
  if (own === '') return '空链接';
  const base = `http://site${from}`;
  if (!URL.canParse(own, base)) return '不是地址';
  const url = new URL(own, base);
  if (url.host !== 'site') return '没有写明 https: 的外部链接';
  const path = decodeURIComponent(url.pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file))
    return site.files.has(`${file}/index.html`) ? '少了末尾的 /' : '没有这个页面或文件';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = ids.get(path);
  if (anchor === '' || anchor === 'top' || target === undefined) return undefined;
  return target.has(anchor) ? undefined : '没有这个锚点';
}

/** Pictures and fonts named in style sheets that are not there. */
export function findBrokenStyleLinks(site: Site): string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const css = readFileSync(join(site.folder, file), 'utf8');
      return [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !link.startsWith('data:') && !link.startsWith('#'))
        .filter((link) => !site.files.has(new URL(link, `http://site${file}`).pathname))
        .map((link) => `${file}  ${link}  没有这个文件`);
    });
}
