import { tidyText } from './normalise.ts';
import { skipElements, walkHtml } from './walk-html.ts';

/**
 * The words of a built page as search sees them: the text of `[data-pagefind-body]`, block by block.
 *
 * 1. All blocks together are the body's textContent, white space and scripts aside.
 * 2. A block never joins what stands in two paragraphs, cells, list items or headings.
 * 3. A block knows the nearest id above it, or the heading before it; inside an article, the article's.
 *
 * Example: `<main data-pagefind-body><p id="art_2__para_1">第二条…</p>` → `{ anchor: 'art_2', text: '第二条…' }`.
 */
export interface Block {
  readonly text: string;
  /** Id to jump to, empty for the top of the page. */
  readonly anchor: string;
  /** Says no more than the title or a link does, which is a poor thing to quote. */
  readonly isWeak: boolean;
}

const INLINE = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd label mark q rp rt ruby s samp small span ' +
    'strong sub sup time u var wbr svg path g circle line rect polyline polygon use button output progress meter ' +
    'select textarea picture audio video'
  ).split(' '),
);

const WEAK = new Set(['nav', 'h1']);
const ARTICLE = /^((?:.*__)?art_[^_]+)(?:__.*)?$/;

/** 条 are what readers cite: a paragraph's id stands for its article's. */
const anchorOf = (id: string): string => id.replace(ARTICLE, '$1');

/** Whether an element stands inside a line of text, so that words go on over its edges. */
export const isInline = (tag: string): boolean => INLINE.has(tag);

interface Open {
  readonly tag: string;
  anchor: string;
  readonly isWeak: boolean;
  /** The number of an article, before its words. */
  readonly isNumber: boolean;
}

export function readBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const open: Open[] = [];
  let words = '';
  // What a style sets apart stands apart in excerpts as well; to a search, white space is nothing.
  const setApart = ({ isNumber }: Open): void => {
    if (isNumber) words += ' ';
  };
  const close = (): void => {
    const text = tidyText(words).trim();
    const { anchor = '', isWeak = false } = open.at(-1) ?? {};
    if (text !== '') blocks.push({ text, anchor, isWeak });
    words = '';
  };
  walkHtml(skipElements(html), {
    text: (text) => {
      if (open.length > 0) words += text;
    },
    open: (tag, attributes, isVoid) => {
      const above = open.at(-1);
      if (!above && !('data-pagefind-body' in attributes)) return;
      if (!INLINE.has(tag)) close();
      const isWeak =
        (above?.isWeak ?? false) || WEAK.has(tag) || attributes['class'] === 'citation';
      const id = above ? attributes['id'] : undefined;
      const anchor = id ? anchorOf(id) : (above?.anchor ?? '');
      if (id && above && /^h[1-6]$/.test(tag)) above.anchor = anchor;
      const isNumber = attributes['class'] === 'num';
      if (!isVoid) open.push({ tag, anchor, isWeak, isNumber });
    },
    close: (tag) => {
      if (open.length === 0) return;
      if (!INLINE.has(tag)) close();
      const index = open.findLastIndex((element) => element.tag === tag);
      open.slice(Math.max(0, index)).forEach(setApart);
      if (index >= 0) open.length = index;
    },
  });
  return blocks;
}
