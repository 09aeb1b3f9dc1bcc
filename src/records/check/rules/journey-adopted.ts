import { basename, join } from 'node:path';
import { kindOfAnswer } from '#domain/trace/answer-kind.ts';
import type { Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';

/**
 * The suggestion that site.yaml tells on the home page is there, is adopted, and is public.
 * Reason: its last step shows words of the law; one that is withheld is left out, and the newest takes its place.
 */
export const journeyAdopted: Rule = (context) => {
  const { site, directory, locateInSite } = context.content;
  const id = site?.journey;
  if (id === undefined || context.isUnreadable('suggestion', id)) return [];
  const say = (severity: Problem['severity'], what: string, mend: string): Problem[] => [
    {
      path: join(basename(directory), 'site.yaml'),
      ...locateInSite(['journey']),
      ...{ what, mend, severity },
    },
  ];
  const record = context.find('suggestion', id);
  if (!record) return say('error', `没有编号是 ${id} 的建议`, '核对编号；留空就讲最近采纳的一条');
  const { state } = record.data;
  if (kindOfAnswer(state) !== 'adopted')
    return say(
      'error',
      `首页要讲的建议 ${id} 是“${state}”，没有写进条文`,
      '换一条采纳或部分采纳的；留空就讲最近采纳的一条',
    );
  if (!context.isReleased(record))
    return say('notice', `首页要讲的建议 ${id} 还没有公开`, '公开以前，首页先讲最近采纳的一条');
  return [];
};
