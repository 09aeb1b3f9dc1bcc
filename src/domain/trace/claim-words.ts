import type { Adoption, Suggestion } from '#model/suggestion.ts';
import { isMovedHere } from './align-once.ts';
import { findQuote, type Stretch } from './find-quote.ts';
import { followQuote, type Version } from './follow-element.ts';
import { measureGone } from './new-words.ts';

/**
 * Which words of two versions that stand beside each other are a suggestion's. In: the suggestion, the versions of the
 * law oldest first, the places of the two. Out: its claims, each with the stretches it covers.
 *
 * 1. Words pinned to the later one are claimed there; words struck out, in the version that was spoken to.
 * 2. Words pinned to a version after the two are claimed as well where they stand already, in the article beside the
 *    pinned one, when the suggestion spoke to a version before and was known by the day of the later one.
 * 3. Words pinned to a version between the two are claimed in the later one where they still stand.
 * 4. What moved is claimed where it moved, and nowhere else; what was kept, in the pinned version.
 *
 * Example: pinned to the 公布稿, said before the 二次审议稿 and standing in it → claimed between 草案 and 二次审议稿 too.
 */
export interface Claim {
  adoption: Adoption;
  /** Of the earlier version where the words went, else of the later. */
  side: 'a' | 'b';
  place: readonly Stretch[];
  /** What became of the words when they did not change. */
  kept: '移位' | '保留' | undefined;
}

type Spoken = Pick<Suggestion, 'addressed' | 'adoptions' | 'collectedOn' | 'journey' | 'feedback'>;
type Pinned = Adoption & { eId: string; quote: string };

interface Pair {
  versions: readonly Version[];
  /** Where the two stand among the versions. */
  from: number;
  to: number;
}

export function claimWords(suggestion: Spoken, pair: Pair): Claim[] {
  return suggestion.adoptions.flatMap((adoption) => {
    if (!isPinned(adoption)) return [];
    const claim = adoption.mode === '删除' ? claimGone : claimStanding;
    return claim(adoption, suggestion, pair);
  });
}

/** An adoption that no article is named for claims no words. */
export const isPinned = (adoption: Adoption): adoption is Pinned =>
  adoption.eId !== undefined && adoption.quote !== undefined && adoption.mode !== '未具体到条款';

/** Words that stand in the later version. */
function claimStanding(adoption: Pinned, suggestion: Spoken, pair: Pair): Claim[] {
  const { versions, from, to } = pair;
  const at = versions.findIndex(({ id }) => id === adoption.text);
  const [a, b] = [versions[from], versions[to]];
  if (!a || !b || at <= from) return [];
  if (at > to && !isKnownBefore(suggestion, pair)) return [];
  const place = followQuote(versions, [at, to], adoption);
  if (!place) return [];
  const claim: Claim = { adoption, side: 'b', place, kept: undefined };
  if (adoption.mode === '保留') return at === to ? [{ ...claim, kept: '保留' }] : [];
  if (adoption.mode !== '移位') return [claim];
  const stood = a.statute.body.flatMap((node) =>
    findQuote(node, adoption.quote).flatMap(([first]) => first?.eId ?? []),
  );
  const isMoved = place[0] && isMovedHere(a.statute, b.statute, place[0].eId, stood);
  return isMoved ? [{ ...claim, kept: '移位' }] : [];
}

/** From this share on quoted words count as gone, as when an adoption is checked. */
const GONE = 0.5;

/** Words of the earlier version that the later one has no more. */
function claimGone(adoption: Pinned, suggestion: Spoken, pair: Pair): Claim[] {
  const { versions, from, to } = pair;
  const at = versions.findIndex(({ id }) => id === adoption.text);
  const spoken = versions.findIndex(({ id }) => id === suggestion.addressed?.text);
  const [a, b] = [versions[from], versions[to]];
  if (!a || !b || spoken < 0 || from < spoken || from >= at) return [];
  const place = followQuote(versions, [spoken, from], adoption);
  if (!place) return [];
  if (to < at) {
    if (!isKnownBefore(suggestion, pair)) return [];
    const gone = measureGone({ earlier: a.statute, later: b.statute, place });
    if (gone < GONE) return [];
  }
  return [{ adoption, side: 'a', place, kept: undefined }];
}

/** Whether it spoke to a version before the later one, or to none, and was known by the day of that one. */
function isKnownBefore(suggestion: Spoken, { versions, to }: Pair): boolean {
  const { addressed, collectedOn, journey, feedback, adoptions } = suggestion;
  const spoken = addressed ? versions.findIndex(({ id }) => id === addressed.text) : -1;
  if (addressed && (spoken < 0 || spoken >= to)) return false;
  const proofs = adoptions.flatMap(({ evidence }) => evidence);
  const [first] = [...journey, ...feedback, ...proofs].map(({ date }) => date).toSorted();
  const since = collectedOn ?? first;
  const day = versions[to]?.date;
  return since !== undefined && day !== undefined && since <= day;
}
