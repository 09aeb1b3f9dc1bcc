import { addressOf, recordAt } from '#records/addresses.ts';
import type { Kind } from '#model/kinds.ts';
import type { ContentRecord } from '#records/record.ts';
import { describeMissing } from './missing-element.ts';
import type { CheckContext } from './rule.ts';

/** What is to be said of an anchor; undefined when it stands on its page. */
export interface AnchorFault {
  what: string;
  mend: string;
  /** The page is made by hand, so that its anchors are not known here. */
  isUncertain: boolean;
}

/** Pages that several records share, and how each is named on them. */
const sharedPages: Readonly<Record<string, [kind: Kind, prefix: string]>> = {
  '/glossary/': ['term', 'term-'],
  '/numbers/': ['snapshot', 'snapshot-'],
  '/corrections/': ['correction', 'correction-'],
};

/** The page on which a record is printed. */
export const pageOf = (record: ContentRecord): string | undefined =>
  addressOf(record) ??
  Object.keys(sharedPages).find((path) => sharedPages[path]?.[0] === record.kind);

/**
 * Judges an anchor of a page that will be made. Known are the elements of statutes, the records on shared pages
 * and the headings of bodies (`h-…`); anything else on a page belongs to its template.
 */
export function judgeAnchor(
  path: string,
  anchor: string,
  context: CheckContext,
): AnchorFault | undefined {
  const text = /^\/laws\/([^/]+\/[^/]+)\/$/.exec(path)?.[1];
  const cited = text && context.find('text', text) && context.readText(text);
  if (text && cited) {
    if (cited.find(anchor)) return undefined;
    const [what, mend] = describeMissing(text, anchor, cited);
    return { what, mend, isUncertain: false };
  }
  const shared = sharedPages[path];
  if (shared) return judgeShared(path, anchor, shared, context);
  if (/^h-[0-9a-z]/.test(anchor)) return judgeHeading(path, anchor, context);
  const isArticle = /^(?:art|chp|part|sec)_/.test(anchor);
  return {
    what: isArticle ? `${path} 上没有条文 #${anchor}` : `不能确定 ${path} 上有 #${anchor}`,
    mend: isArticle
      ? '条文在文本的页面上：写作 /laws/项目/文本/#art_12'
      : '生成以后点一下这个链接，跳不到就删掉 # 和后面的字',
    isUncertain: !isArticle,
  };
}

function judgeShared(
  path: string,
  anchor: string,
  [kind, prefix]: [Kind, string],
  context: CheckContext,
): AnchorFault | undefined {
  const isOwn = anchor.startsWith(prefix);
  const target = isOwn ? context.find(kind, anchor.slice(prefix.length)) : undefined;
  if (target && context.isReleased(target)) return undefined;
  if (!isOwn && /^(?:letter-[a-z]|ours)$/.test(anchor)) return undefined;
  return {
    what: target ? `${path} 上的 #${anchor} 还没有公开` : `${path} 上没有 #${anchor}`,
    mend: target ? '等它公开以后再链接，或者删掉链接' : `写作 #${prefix}编号，例如 ${prefix}draft`,
    isUncertain: false,
  };
}

function judgeHeading(
  path: string,
  anchor: string,
  context: CheckContext,
): AnchorFault | undefined {
  const named = recordAt(path);
  const target = named && context.find(named.kind, named.id);
  const headings = (target && context.readBody(target)?.headings) ?? [];
  if (headings.some(({ id }) => id === anchor)) return undefined;
  return {
    what: `${path} 上没有小标题 #${anchor}`,
    mend: '小标题改过字，位置就变了：打开那一页，重新复制小标题的链接',
    isUncertain: false,
  };
}
