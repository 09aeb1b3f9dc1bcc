import { listPartners } from '#domain/revision/inserted-spans.ts';
import { findNode } from '#domain/statute/access.ts';
import type { Statute } from '#domain/statute/types.ts';
import type { ArticleFate } from '#domain/revision/types.ts';
import { alignOnce } from './align-once.ts';
import { findQuote, type Stretch } from './find-quote.ts';
import { pairDivisions } from './pair-divisions.ts';

/**
 * An element of one version in another. In: the versions of a law oldest first, the places of two of them, an element
 * of the first. Out: the element beside it, or the quoted words beside them; undefined when nothing stands there.
 * 1. What stands beside an article is told by the alignment, never by number.
 * Example: art_23__para_1 of the 公布稿 in the 草案 → art_22__para_1.
 */
export interface Version {
  id: string;
  date: string | undefined;
  statute: Statute;
}

/** From one version to another, by their places. */
export type Step = readonly [own: number, other: number];

export interface QuotedWords {
  eId: string;
  quote: string;
  occurrence: number;
}

/** The article or 款 that stands beside one; below these, the element that has the same words. */
export function followElement(
  versions: readonly Version[],
  step: Step,
  eId: string,
): string | undefined {
  const [mine, theirs] = step.map((at) => versions[at]?.statute);
  if (!mine || !theirs) return undefined;
  if (mine === theirs) return eId;
  const { fate, article, paragraph, paragraphBeside } = lookBeside(mine, theirs, step, eId);
  if (!fate) return divisionBeside(mine, theirs, step, eId);
  if (eId === article) return fate.partner;
  if (eId === paragraph) return paragraphBeside;
  const words = findNode(mine, eId)?.text ?? '';
  const around = fate.partner === undefined ? undefined : findNode(theirs, fate.partner);
  return around && findQuote(around, words)[0]?.[0]?.eId;
}

/** Where quoted words stand in another version. */
export function followQuote(
  versions: readonly Version[],
  step: Step,
  { eId, quote, occurrence }: QuotedWords,
): readonly Stretch[] | undefined {
  const [mine, theirs] = step.map((at) => versions[at]?.statute);
  if (!mine || !theirs) return undefined;
  const placesIn = (id: string | undefined): Stretch[][] => {
    const node = id === undefined ? undefined : findNode(theirs, id);
    return node ? findQuote(node, quote, 'titles').filter(({ length }) => length > 0) : [];
  };
  if (mine === theirs) return placesIn(eId)[occurrence - 1];
  const { fate, article, paragraphBeside } = lookBeside(mine, theirs, step, eId);
  if (!fate) return placesIn(divisionBeside(mine, theirs, step, eId))[occurrence - 1];
  // Occurrences are counted in the element that was named, so a 款 is looked for in the 款 beside it first.
  const inParagraph = placesIn(paragraphBeside)[occurrence - 1];
  if (inParagraph) return inParagraph;
  const elsewhere = listPartners(fate).flatMap(placesIn);
  return eId === article || elsewhere.length === 1 ? elsewhere[occurrence - 1] : undefined;
}

interface Beside {
  article: string;
  fate: ArticleFate | undefined;
  paragraph: string | undefined;
  paragraphBeside: string | undefined;
}

function lookBeside(mine: Statute, theirs: Statute, [own, other]: Step, eId: string): Beside {
  const isEarlier = own < other;
  const { a, b } = isEarlier ? alignOnce(mine, theirs) : alignOnce(theirs, mine);
  const article = eId.split('__')[0] ?? '';
  const fate = (isEarlier ? a : b).find((one) => one.eId === article);
  const [paragraph, paragraphBeside] =
    fate?.paragraphs
      .map((pair) => (isEarlier ? [pair.a, pair.b] : [pair.b, pair.a]))
      .find(([id]) => id !== undefined && (eId === id || eId.startsWith(`${id}__`))) ?? [];
  return { article, fate, paragraph, paragraphBeside };
}

function divisionBeside(
  mine: Statute,
  theirs: Statute,
  [own, other]: Step,
  eId: string,
): string | undefined {
  const pairs =
    own < other
      ? pairDivisions(mine, theirs)
      : pairDivisions(theirs, mine).map(({ a, b }) => ({ a: b, b: a }));
  return pairs.find(({ a }) => a?.eId === eId)?.b?.eId;
}
