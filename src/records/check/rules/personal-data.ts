import { basename, join } from 'node:path';
import {
  contactKey,
  findPersonalData,
  maskWords,
  matchContacts,
} from '#domain/privacy/find-personal-data.ts';
import { listStrings, listWords, type Words } from '#records/check/list-words.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';

type Find = Words & { kind: string; words: string };

/**
 * No record holds a number, mailbox, plate or home of a person; what the organ made public itself stands in site.yaml.
 * Reason: 个人信息保护法 art. 6, 25. Drafts are held to it too: the folder of the records is often public when the site is not yet.
 */
export const personalData: Rule = (context) => {
  const { site, directory, locateInSite } = context.content;
  const { contact, publicContacts = [], icp, psb, siteIdCode, ...said } = site ?? {};
  const listed = [...publicContacts, ...Object.values(contact ?? {}), icp, psb, siteIdCode];
  const isPublic = matchContacts(listed.filter((one) => one !== undefined));
  const find = (words: readonly Words[]): Find[] =>
    words.flatMap(({ place, text }) =>
      findPersonalData(text, isPublic).map((one) => ({ ...one, place, text })),
    );
  const ofSite = find(listStrings(said)).map(({ place, ...one }): Problem => ({
    path: join(basename(directory), 'site.yaml'),
    ...('line' in place ? place : locateInSite(place)),
    ...explain(one),
    severity: 'error',
  }));
  const ofRecords = context.all.flatMap((record) =>
    onceEach(find(listWords(record, context))).map((one) => {
      const { what, mend } = explain(one);
      return errorAt(record, one.place, what, mend);
    }),
  );
  return [...ofSite, ...ofRecords];
};

/** A body is looked at as typed and as read: the first sight of a number tells its line. */
function onceEach(finds: readonly Find[]): Find[] {
  const seen = new Set<string>();
  return finds.filter(({ words, place }) => {
    const key = contactKey(words);
    const isBody = 'line' in place;
    if (isBody && seen.has(key)) return false;
    if (isBody) seen.add(key);
    return true;
  });
}

const explain = ({ kind, words }: { kind: string; words: string }) => ({
  what: `这里像是${kind}：${maskWords(words)}`,
  mend: '删掉它；是机关对外公布的联系方式，就原样写进 site.yaml 的 publicContacts',
});
