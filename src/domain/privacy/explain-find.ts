import { maskWords, type PersonalData } from './find-personal-data.ts';

/** What was found, masked, and what to do about it: the same words before a save and at the build. */
export const explainFind = ({ kind, words }: Pick<PersonalData, 'kind' | 'words'>) => ({
  what: `这里像是${kind}：${maskWords(words)}`,
  mend: '删掉它；是机关对外公布的联系方式，就原样写进 site.yaml 的 publicContacts',
});
