import { diffArticle } from '#domain/revision/diff-article.ts';
import { makeWordDiffer } from '#domain/revision/diff-words.ts';
import { listPartners } from '#domain/revision/inserted-spans.ts';
import { foldWords, stripSigns } from '#domain/revision/plain-words.ts';
import { findNode } from '#domain/statute/access.ts';
import type { Statute } from '#domain/statute/types.ts';
import { alignOnce } from './align-once.ts';
import type { Stretch } from './find-quote.ts';
import { articleOf } from './stands-beside.ts';

/** A longer part that went has others in its place by chance. */
const SHORT = 12;
const NUMBER = /[〇零一二两三四五六七八九十百千万\d]/;

/**
 * What quoted words of the earlier version were replaced by. In: both versions, the stretches of the quotation.
 * Out: the words in their place, undefined when any of the quoted words went without such.
 * 1. Words are replaced when new ones stand right in their place that share half of their characters, or when both
 *    tell a number.
 * Example: 六个月内 → 十二个月内: 十二个月.
 */
export function findReplacement(
  earlier: Statute,
  later: Statute,
  place: readonly Stretch[],
): string | undefined {
  const found = place.flatMap(({ eId, start, end }) =>
    listRemoved(earlier, later, eId).filter(
      ({ from, was }) => from < end && start < from + was.length,
    ),
  );
  if (found.length === 0 || !found.every(({ was, is }) => isRewritten(was, is))) return undefined;
  return found.map(({ is }) => is).join('……');
}

function listRemoved(earlier: Statute, later: Statute, eId: string) {
  const article = articleOf(eId);
  const fate = alignOnce(earlier, later).a.find((one) => one.eId === article);
  const [before, after] = [
    findNode(earlier, article),
    findNode(later, (fate && listPartners(fate)[0]) ?? ''),
  ];
  if (!before || !after) return [];
  return diffArticle(before, after, differ)
    .filter(({ a }) => a?.eId === eId)
    .flatMap(({ parts }) =>
      parts.flatMap((part, at) => {
        const next = parts[at + 1];
        const is = next?.kind === 'added' ? next.text : '';
        return part.kind === 'removed' && !part.isNormative
          ? [{ from: part.a, was: part.text, is }]
          : [];
      }),
    );
}

function isRewritten(was: string, is: string): boolean {
  const [old, now] = [was, is].map((words) => [...stripSigns(foldWords(words))]) as [
    string[],
    string[],
  ];
  if (now.length === 0 || old.length === 0 || Math.max(old.length, now.length) > SHORT)
    return false;
  if (NUMBER.test(was) && NUMBER.test(is)) return true;
  const rest = [...now];
  const shared = old.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared * 2 >= Math.min(old.length, now.length);
}

const differ = makeWordDiffer();
