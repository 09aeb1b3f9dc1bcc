import { eIdToLabel } from '#domain/statute/labels.ts';
import { findHits, type Span } from './find-hits.ts';
import type { Phrase } from './plan-query.ts';
import type { Block } from './read-blocks.ts';

/**
 * What to show of a page that was found: up to three places, each with the id to jump to.
 *
 * 1. One passage an article, elsewhere a block; one mark a hit, whole, whatever stands around it.
 * 2. Titles and lists of links are shown only where nothing else holds the phrases; more phrases come first.
 * 3. The parts of a passage joined are words of the page, cut at most at both ends (…).
 *
 * Example: 罚款 on a statute → { anchor: art_37, label: 第三十七条, parts: [由…处以, 罚款(mark), 。] }.
 */
export interface Passage {
  readonly anchor: string;
  /** 第三十七条; empty where the place has no number. */
  readonly label: string;
  readonly parts: readonly { readonly text: string; readonly isHit: boolean }[];
}

export interface Excerpts {
  readonly passages: readonly Passage[];
  /** Hits on the whole page. */
  readonly hits: number;
}

interface Place {
  readonly block: Block;
  readonly spans: readonly Span[];
  /** How many of the phrases stand here. */
  readonly width: number;
}

const ARTICLE = /^(?:art|annex)_/;
const BEFORE = 24;
const LENGTH = 96;

export function makeExcerpts(
  blocks: readonly Block[],
  phrases: readonly Phrase[],
  limit = 3,
): Excerpts {
  const places = blocks.flatMap((block): Place[] => {
    const spans = findHits(block.text, phrases);
    const width = phrases.filter((phrase) => findHits(block.text, [phrase]).length > 0).length;
    return spans.length > 0 ? [{ block, spans, width }] : [];
  });
  const best = new Map<string, Place>();
  for (const place of places) {
    const { anchor, text } = place.block;
    const key = ARTICLE.test(anchor) ? anchor : `${anchor} ${text}`;
    const known = best.get(key);
    if (!known || rank(place) > rank(known)) best.set(key, place);
  }
  const ranked = [...best.values()].sort((a, b) => rank(b) - rank(a));
  const isStrong = ranked.some(({ block }) => !block.isWeak);
  const shown = ranked
    .slice(0, isStrong ? limit : 1)
    .filter(({ block }) => block.isWeak !== isStrong);
  return {
    passages: shown.sort((a, b) => blocks.indexOf(a.block) - blocks.indexOf(b.block)).map(quote),
    hits: places.reduce((sum, { spans }) => sum + spans.length, 0),
  };
}

const rank = ({ block, width }: Place): number => width + (block.isWeak ? 0 : 1000);

function quote({ block, spans }: Place): Passage {
  const { text, anchor } = block;
  const first = spans[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : beginOf(text, first);
  const lastHit = spans.findLast(({ end }) => end <= start + LENGTH) ?? spans[0];
  const end = Math.min(text.length, Math.max(start + LENGTH, lastHit?.end ?? 0));
  const parts: { text: string; isHit: boolean }[] = [];
  let at = start;
  const add = (to: number, isHit: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), isHit });
    at = Math.max(at, to);
  };
  for (const span of spans.filter((span) => span.end <= end)) {
    add(span.start, false);
    add(span.end, true);
  }
  add(end, false);
  if (start > 0) parts.unshift({ text: '…', isHit: false });
  if (end < text.length) parts.push({ text: '…', isHit: false });
  return { anchor, label: ARTICLE.test(anchor) ? eIdToLabel(anchor) : '', parts };
}

/** A clause before the hit, whole where that is near enough. */
function beginOf(text: string, first: number): number {
  const from = first - BEFORE;
  const stop = Math.max(
    ...['。', '；', '，', '：', '、'].map((sign) => text.slice(from, first).lastIndexOf(sign)),
  );
  return stop < 0 ? from : from + stop + 1;
}
