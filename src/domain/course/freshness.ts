import type { StageEvent } from '#model/law.ts';
import { orderVersions } from '#domain/revision/version-pairs.ts';

/**
 * Whether a quoted text has moved on. In: the text, the day it was last checked, the texts that its course lists as
 * checked, all versions and stages of its law, today.
 * 1. A newer version is the last one dated up to today, when it stands after the quoted one and the course does not list
 *    it: one that is entered late, with a day before the check, counts too.
 * 2. A newer stage is one that happened after the check, up to today.
 * Example: draft of 3月1日 checked 5月8日, a promulgated text of 5月6日 that the course does not list → that text.
 */
export interface Change<V> {
  version: V | undefined;
  stage: StageEvent | undefined;
}

export function findChange<V extends { id: string; date: string | undefined }>(
  quoted: { id: string; checkedOn: string; known: readonly string[] },
  versions: readonly V[],
  stages: readonly StageEvent[],
  today: string,
): Change<V> {
  const { id, checkedOn, known } = quoted;
  const happened = versions.filter(({ date }) => date !== undefined && date <= today);
  const ordered = orderVersions(happened, ({ date }) => date);
  const last = ordered.at(-1);
  const own = ordered.find((one) => one.id === id);
  // A quoted text without a day is as old as its check.
  const isAfter = own ? last !== own : (last?.date ?? '') > checkedOn;
  return {
    version: last && isAfter && !known.includes(last.id) ? last : undefined,
    stage: stages.findLast(({ date }) => date !== undefined && date > checkedOn && date <= today),
  };
}

export const isStale = ({ version, stage }: Change<unknown>): boolean =>
  version !== undefined || stage !== undefined;
