import { listAddresses, recordAt } from '#records/addresses.ts';
import { judgeAnchor, pageOf } from '#records/check/anchors.ts';
import {
  errorAt,
  noticeAt,
  type CheckContext,
  type Place,
  type Rule,
} from '#records/check/rule.ts';
import { isMediaPath } from '#records/media.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';
import { isTakenBack, withholdUnreleased } from '#records/release.ts';

/**
 * A link within the site leads to a page that will be made, and its anchor to an element of that page.
 * Reason: a reader who follows a link and finds nothing stops trusting the rest. Drafts and withheld pages are not made.
 */
export const internalLinks: Rule = (context) => {
  const { content, now } = context;
  const day = now.slice(0, 10);
  const known: Known = {
    everything: listAddresses(content.records, day),
    open: listAddresses(withholdUnreleased(content.records, now), day),
  };
  return context.all.flatMap((record) =>
    linksOf(record, context).flatMap((link) => judge(record, link, known, context)),
  );
};

interface Known {
  everything: ReadonlySet<string>;
  open: ReadonlySet<string>;
}

interface Link {
  url: string;
  place: Place;
}

/** Links of the body, and the page that a correction names. */
function linksOf(record: ContentRecord, context: CheckContext): Link[] {
  const body = (context.readBody(record)?.links ?? [])
    .filter(({ target }) => target === 'page' || target === 'anchor')
    .map(({ url, line, column }): Link => ({ url, place: { line, column } }));
  if (record.kind !== 'correction') return body;
  return [...body, { url: (record as ContentRecord<'correction'>).data.page, place: ['page'] }];
}

function judge(
  record: ContentRecord,
  { url, place }: Link,
  { everything, open }: Known,
  context: CheckContext,
): Problem[] {
  const { path, anchor } = split(url);
  const page = path === '' ? pageOf(record) : path;
  if (page === undefined || isMedia(page)) return [];
  if (!everything.has(page) && isUnsure(page, context)) return [];
  if (!everything.has(page)) return [errorAt(record, place, ...explainUnknown(page, everything))];
  const named = recordAt(page);
  const target = named && context.find(named.kind, named.id);
  // A withdrawal takes effect at once: it waits for no link.
  if (target && isTakenBack(target.data))
    return [noticeAt(record, place, `${page} 已经撤下`, '删掉链接；读者点开只看到“已经撤下”')];
  if (!open.has(page))
    return context.isReleased(record)
      ? [errorAt(record, place, `${page} 还没有公开`, '等它公开以后再链接，或者删掉链接')]
      : [];
  const fault = anchor === undefined ? undefined : judgeAnchor(page, anchor, context);
  if (!fault) return [];
  const say = fault.isUncertain ? noticeAt : errorAt;
  return [say(record, place, fault.what, fault.mend)];
}

/** While records cannot be read nobody knows their pages, nor the lists that they stand in; that they cannot is said already. */
function isUnsure(page: string, { content, isUnreadable }: CheckContext): boolean {
  const named = recordAt(page);
  const isList = /^\/[a-z]+\/(?:(?:stage|level|topic|year|state|law)\/|page\/\d)/.test(page);
  return (
    (named !== undefined && isUnreadable(named.kind, named.id)) ||
    (isList && content.problems.length > 0)
  );
}

/** `/laws/?a=b#art_1` → `/laws/`, `art_1`; an address may be written in percent signs. */
function split(url: string): { path: string; anchor: string | undefined } {
  const [before = '', anchor] = decode(url).split('#');
  return { path: before.split('?')[0] ?? '', anchor: anchor === '' ? undefined : anchor };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A file that the site will carry; whether it is there is the matter of the rule on media. */
const isMedia = (path: string): boolean => path.startsWith('/media/') && isMediaPath(path.slice(1));

function explainUnknown(path: string, known: ReadonlySet<string>): [what: string, mend: string] {
  if (!path.startsWith('/'))
    return [`链接 ${path} 看不出是站内哪一页`, '站内链接以 / 开头，例如 /suggestions/'];
  if (path.startsWith('/media/'))
    return [`${path} 不会放到网站上`, '只有图片（jpg、png、webp、avif）、视频和字幕能链接'];
  const whole = `${path.replace(/\/?(?:index\.html)?$/, '')}/`;
  if (known.has(whole)) return [`站内没有 ${path}`, `写作 ${whole}`];
  return [`站内没有 ${path}`, '从浏览器的地址栏照抄，以 / 开头，以 / 结尾'];
}
