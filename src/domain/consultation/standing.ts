import type { StageEvent } from '#model/law.ts';
import { endingStages } from '#model/vocabularies.ts';

/**
 * Where the project of a suggestion stands, so that numbers of different denominators stay apart. In: stages, a day.
 * 1. 公布 that has happened wins: then the words are law, whatever came after.
 * 2. An end without law, once it has happened, is `ended`; every other project is `pending`.
 * 3. A suggestion without a project is `apart`.
 * Example: 审议 on 2026-04-24, 公布 on 2026-09-01, asked on 2026-05-12 → pending.
 */
export const standings = ['promulgated', 'pending', 'ended', 'apart'] as const;
export type Standing = (typeof standings)[number];

export const standingLabels: Record<Standing, string> = {
  promulgated: '已公布的项目',
  pending: '审议中的项目',
  ended: '已结束、没有成为法规的项目',
  apart: '没有对应的项目',
};

export function findStanding(events: readonly StageEvent[] | undefined, today: string): Standing {
  if (!events) return 'apart';
  const happened = events.filter(({ date }) => date === undefined || date <= today);
  if (happened.some(({ stage }) => stage === '公布')) return 'promulgated';
  const isOver = happened.some(({ stage }) => (endingStages as readonly string[]).includes(stage));
  return isOver ? 'ended' : 'pending';
}
