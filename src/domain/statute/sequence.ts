import type { ArticleMarker } from './markers.ts';
import type { Quotation } from './quotation.ts';

/**
 * Whether a line that begins with 第N条 is an article, or the middle of a sentence or a quotation.
 *
 * 1. With a gap after the number it is an article, unless the sentence before is unfinished and the
 *    number is not the next one.
 * 2. Without a gap it is one only when the number is the next, and either no reference follows or the
 *    articles go on after it as though it were one.
 *
 * Example: after 第四条, "第五条县级以上…" is an article; "第三条规定的…" is not.
 */
export interface ArticleNumber {
  readonly value: number;
  readonly branch: number;
}

const REFERENCE =
  /^(?:第|之|至|到|和|或|及|与|、|，|。|；|的|规定|所列|所称|中|以外|修改|增加|删去|改为|相应)/;

/** Words that go on from a reference, as in 第三条规定的, and so do not begin an article. */
export function continuesReference(text: string): boolean {
  return REFERENCE.test(text);
}

export function isNext(previous: ArticleNumber | undefined, next: ArticleNumber): boolean {
  if (!previous) return next.value === 1 && next.branch === 0;
  if (next.value === previous.value) return next.branch === previous.branch + 1;
  return next.value === previous.value + 1 && next.branch === 0;
}

/** An article in its turn, whether a gap follows its number or not. */
export function isNextArticle(
  previous: ArticleNumber | undefined,
  marker: ArticleMarker | undefined,
): boolean {
  return marker !== undefined && isNext(previous, marker) && !continuesReference(marker.rest);
}

export function isFinished(text: string): boolean {
  return text === '' || /[。；：:;！？!?”）)】>|…—]$/.test(text);
}

export interface Surroundings {
  readonly previous: ArticleNumber | undefined;
  readonly textBefore: string;
  readonly quotation: Quotation;
  readonly hasClauses: boolean;
  /** Whether the number after this one comes below before this one comes again. */
  readonly goesOn: (marker: ArticleMarker) => boolean;
}

export function isArticle(marker: ArticleMarker, around: Surroundings): boolean {
  const next = isNext(around.previous, marker);
  const isReference = continuesReference(marker.rest);
  if (around.quotation !== 'none') {
    if (!next || !around.previous || around.hasClauses) return false;
  }
  if (!marker.separated) {
    if (!next || marker.rest === '') return false;
    return !isReference || (isFinished(around.textBefore) && around.goesOn(marker));
  }
  return next || (isFinished(around.textBefore) && !isReference);
}

/** Where, inside a line, the next article begins although the source did not start a new line; -1 if nowhere. */
export function findHiddenArticle(
  text: string,
  read: (rest: string) => ArticleMarker | undefined,
  previous: ArticleNumber,
): number {
  if (text.indexOf('第', 1) < 0) return -1;
  for (const match of text.matchAll(/[。；”]([\s　]*)(?=第)/g)) {
    const start = match.index + match[0].length;
    const marker = read(text.slice(start, start + 60));
    if (!marker || marker.branch > 0 || !isNext(previous, marker)) continue;
    if (continuesReference(marker.rest) || (!marker.separated && match[1] === '')) continue;
    return start;
  }
  return -1;
}
