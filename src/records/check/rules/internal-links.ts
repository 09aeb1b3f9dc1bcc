import { listAddresses } from '#records/addresses.ts';
import { errorAt, type CheckContext, type Place, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';
import { withholdUnreleased } from '#records/release.ts';

/**
 * A link within the site leads to a page that will be made, and its anchor to an element of that page.
 * Reason: a reader who follows a link and finds nothing stops trusting the rest.
 */
export const internalLinks: Rule = (context) => {
  const everything = listAddresses(context.content.records);
  const open = listAddresses(withholdUnreleased(context.content.records, context.now));
  return context.all
    .filter((record) => context.isReleased(record))
    .flatMap((record) => linksOf(record, context).flatMap((link) => judge(record, link)));

  function judge(record: ContentRecord, { url, place }: Link): Problem[] {
    const [path = '', anchor] = url.split('#');
    if (!path.startsWith('/') || path.startsWith('/media/')) return [];
    if (!open.has(path))
      return [
        everything.has(path)
          ? errorAt(record, place, `${path} 还没有公开`, '等它公开以后再链接，或者删掉链接')
          : errorAt(
              record,
              place,
              `站内没有 ${path}`,
              '从浏览器的地址栏照抄，以 / 开头，以 / 结尾',
            ),
      ];
    if (anchor === undefined || hasAnchor(path, anchor, context)) return [];
    return [
      errorAt(record, place, `${path} 上没有 #${anchor}`, '条文写作 #art_12，术语写作 #term-编号'),
    ];
  }
};

interface Link {
  url: string;
  place: Place;
}

function linksOf(record: ContentRecord, context: CheckContext): Link[] {
  const links = context.readBody(record)?.links ?? [];
  const body = links.map(({ url, line, column }): Link => ({ url, place: { line, column } }));
  if (record.kind !== 'correction') return body;
  return [...body, { url: (record as ContentRecord<'correction'>).data.page, place: ['page'] }];
}

/** Only anchors of statutes and the glossary are known here; others are checked on the built site. */
function hasAnchor(path: string, anchor: string, context: CheckContext): boolean {
  const text = /^\/laws\/([^/]+\/[^/]+)\/$/.exec(path)?.[1];
  if (text !== undefined) return context.readText(text)?.find(anchor) !== undefined;
  if (path === '/glossary/' && anchor.startsWith('term-'))
    return context.find('term', anchor.slice('term-'.length)) !== undefined;
  return true;
}
