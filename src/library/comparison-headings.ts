import { foldWords, stripSigns } from '#domain/revision/plain-words.ts';
import { headingOf } from '#domain/statute/heading.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import { type AttributedChanges, attributeChanges } from '#domain/trace/attribute-changes.ts';
import { type DivisionPair, pairDivisions } from '#domain/trace/pair-divisions.ts';
import { getDiffer, type SuggestionClaim, type Trace, traceBetween } from './comparison.ts';
import { oncePer } from './once.ts';
import type { Entry } from './records.ts';
import { loadStatute } from './texts.ts';

/** The title of a chapter that changed, came or went. */
export interface ComparedHeading extends Trace {
  a: StatuteNode | undefined;
  b: StatuteNode | undefined;
  changes: AttributedChanges;
}

/** The titles that are not the same in two versions; a number alone is no change. */
export const compareHeadings = oncePer(
  (a: Entry<'text'>, b: Entry<'text'>) => `${a.id} ${b.id}`,
  layHeadingsBeside,
);

async function layHeadingsBeside(a: Entry<'text'>, b: Entry<'text'>): Promise<ComparedHeading[]> {
  const changed = pairDivisions(loadStatute(a), loadStatute(b)).filter(isChanged);
  if (changed.length === 0) return [];
  const differ = await getDiffer();
  const { claims, explained } = await traceBetween(a, b);
  return changed.map((pair) => {
    const [left, right] = [pair.a && headingOf(pair.a), pair.b && headingOf(pair.b)];
    const own = claims.filter(({ place }) =>
      place.some(({ eId }) => eId === left?.eId || eId === right?.eId),
    );
    const parts = differ(left?.text ?? '', right?.text ?? '');
    const changes = attributeChanges([{ a: left, b: right, parts }], {
      a: stretchesOf(own, left, right),
      b: stretchesOf(own, right),
      explained: explained.map(({ eId }) => eId),
      article: pair.b?.eId,
    });
    return { ...pair, changes, claims: own, explained };
  });
}

const plain = (node: StatuteNode | undefined): string => stripSigns(foldWords(node?.heading ?? ''));

const isChanged = ({ a, b }: DivisionPair): boolean => plain(a) !== plain(b);

/** What is claimed of a title; where the whole new one is somebody's, so is what it replaced. */
function stretchesOf(
  claims: readonly SuggestionClaim[],
  title: StatuteNode | undefined,
  instead?: StatuteNode,
) {
  return claims.flatMap(({ place, suggestion }) =>
    place.flatMap((stretch) => {
      if (stretch.eId === title?.eId) return [{ ...stretch, suggestion }];
      const isWhole = stretch.start === 0 && stretch.end === instead?.text.length;
      return title && stretch.eId === instead?.eId && isWhole
        ? [{ eId: title.eId, start: 0, end: title.text.length, suggestion }]
        : [];
    }),
  );
}
