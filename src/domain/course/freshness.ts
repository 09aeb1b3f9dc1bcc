import type { StageEvent } from '#model/law.ts';
import { orderVersions } from '#domain/revision/version-pairs.ts';

/**
 * Whether a quoted text has moved on. In: the text, the day it was last checked, all versions and stages of its law, today.
 * 1. A newer version is one dated after the check; the last of them counts, and never the quoted one itself.
 * 2. A newer stage is one that happened after the check, up to today.
 * 3. Without a day of checking nothing is known, so nothing is said.
 * Example: draft checked 5月8日, a promulgated text of 5月10日 → that text.
 */
export interface Change<V> {
  version: V | undefined;
  stage: StageEvent | undefined;
}

export function findChange<V extends { id: string; date: string | undefined }>(
  quoted: { id: string; checkedOn: string | undefined },
  versions: readonly V[],
  stages: readonly StageEvent[],
  today: string,
): Change<V> {
  const { id, checkedOn } = quoted;
  const isAfter = (date: string | undefined): boolean =>
    checkedOn !== undefined && date !== undefined && date > checkedOn && date <= today;
  const dated = versions.filter(({ date }) => date !== undefined);
  const last = orderVersions(dated, ({ date }) => date).at(-1);
  return {
    version: last && last.id !== id && isAfter(last.date) ? last : undefined,
    stage: stages.findLast(({ date }) => isAfter(date)),
  };
}

export const isStale = ({ version, stage }: Change<unknown>): boolean =>
  version !== undefined || stage !== undefined;
