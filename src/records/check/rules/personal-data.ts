import { basename, join } from 'node:path';
import { explainFind } from '#domain/privacy/explain-find.ts';
import {
  contactKey,
  findPersonalData,
  matchContacts,
  type PersonalData,
} from '#domain/privacy/find-personal-data.ts';
import { listPublicContacts } from '#domain/privacy/public-contacts.ts';
import { listStrings, listWords, type Words } from '#records/check/list-words.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';

type Find = Words & PersonalData;

/**
 * No record holds a number, mailbox, plate or home of a person; what the organ made public itself stands in site.yaml.
 * Reason: 个人信息保护法 art. 6, 25. Drafts are held to it too: the folder of the records is often public when the site is not yet.
 */
export const personalData: Rule = (context) => {
  const { site, directory, locateInSite } = context.content;
  const isPublic = matchContacts(listPublicContacts(site ?? {}));
  const find = (words: readonly Words[]): Find[] =>
    words.flatMap(({ place, text }) =>
      findPersonalData(text, isPublic).map((one) => ({ ...one, place, text })),
    );
  const ofSite = find(listStrings(site)).map(({ place, ...one }): Problem => ({
    path: join(basename(directory), 'site.yaml'),
    ...('line' in place ? place : locateInSite(place)),
    ...explainFind(one),
    severity: 'error',
  }));
  const ofRecords = context.all.flatMap((record) =>
    onceEach(find(listWords(record, context))).map((one) => {
      const { what, mend } = explainFind(one);
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
