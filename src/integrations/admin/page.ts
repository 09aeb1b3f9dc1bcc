import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { listPublicContacts } from '#domain/privacy/public-contacts.ts';
import type { Site } from '#model/site.ts';
import { printPolicy } from './policy.ts';

/** Names of the bundle's files below /admin/. */
export interface AdminFiles {
  scripts: readonly string[];
  styles: readonly string[];
  preview: readonly string[];
}

/** The page that starts the CMS: it carries where to save and what is public already, and is kept out of search engines. */
export function printAdminPage(site: Site, files: AdminFiles): string {
  const { cms = null } = site;
  const settings = JSON.stringify({ cms, publicContacts: listPublicContacts(site) });
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: printPolicy(site.cms) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex, nofollow' }),
    h('meta', { name: 'referrer', content: 'same-origin' }),
    h('title', `编辑后台｜${site.name}`),
    h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    h(
      'script',
      { type: 'application/json', id: 'cms-settings' },
      settings.replaceAll('<', '\\u003c'),
    ),
    ...files.styles.map((name) => h('link', { rel: 'stylesheet', href: `/admin/${name}` })),
    ...files.scripts.map((name) => h('script', { type: 'module', src: `/admin/${name}` })),
  ]);
  const body = h('body', [
    h('p', { id: 'cms-note' }),
    h('noscript', '编辑后台要用 JavaScript：请在浏览器里打开它。'),
    h('div', { id: 'nc-root', dataPreview: files.preview.map((name) => `/admin/${name}`) }),
  ]);
  return `<!doctype html>\n${toHtml(h('html', { lang: 'zh-CN' }, [head, body]))}\n`;
}
