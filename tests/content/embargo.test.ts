import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWord, unpackFolder } from '#cli/erase/unpack.ts';
import { buildInstance } from '../support/records/build-instance.ts';
import { copyInstance, type Instance } from '../support/records/instance.ts';
import { addWithheld } from '../support/records/withhold.ts';

/** Words of released records that are for nobody outside, and one record that its speaker took back. */
function addPrivate({ edit }: Instance): Record<string, string> {
  const person = (words: string, more = '') =>
    `person:\n  name: 阿芳\n  ageGroup: 成年人\n  consent: { by: 本人, date: 2025-04-01, scope: ${words}${more} }\nexample: true`;
  edit('suggestions/armrest.md', 'example: true', person('䷀䷁范围'));
  edit(
    'suggestions/armrest.md',
    'journey:',
    'feedback:\n  - { organ: 法制工作委员会, form: 书面反馈, date: 2025-09-20, excerpt: ䷂䷃原话, public: false }\njourney:',
  );
  edit('suggestions/sign.md', 'example: true', person('䷄䷅范围', ', withdrawnOn: 2025-05-01'));
  edit('suggestions/sign.md', '座椅旁边写上谁管', '䷆䷇标题');
  edit('suggestions/sign.md', '坏了不知道找谁', '䷈䷉原声');
  edit(
    'site.yaml',
    'contact:',
    'shownPeople:\n  - src: media/bench.png\n    people:\n      - { ageGroup: 成年人, consent: { by: 本人, date: 2025-04-01, scope: ䷊䷋范围 } }\ncontact:',
  );
  return {
    'the scope of a consent': '䷀䷁',
    'an answer that the organ keeps to itself': '䷂䷃',
    'the consent that was taken back': '䷄䷅',
    'the title of what was taken back': '䷆䷇',
    'the words of what was taken back': '䷈䷉',
    'the consent to a picture': '䷊䷋',
  };
}

/** Every output there is or will be is under this claim: it asks for no list of them. */
test(
  'no word of what is withheld, taken back or private is in any file of the output, packed ones included',
  { timeout: 240_000 },
  () => {
    const instance = copyInstance();
    const withheld = addWithheld(instance);
    const secrets = addPrivate(instance);
    const open = '公共座椅的高度应当方便老年人起坐';
    const out = buildInstance(instance);
    const leaves = unpackFolder(out).filter(({ name }) => name !== '.gone.map');
    expect(findWord(leaves, open).length).toBeGreaterThan(0);
    const texts = leaves.filter(({ name, bytes }) => isUtf8(bytes) || /\.pf_\w+ ›/.test(name));
    for (const { kind, reason, words, character } of withheld) {
      for (const word of words)
        expect.soft(findWord(leaves, word), `${kind} ${reason} ${word}`).toEqual([]);
      const alone = texts.filter(({ bytes }) => bytes.includes(character));
      expect
        .soft(
          alone.map(({ name }) => name),
          `${kind} ${reason} ${character}`,
        )
        .toEqual([]);
    }
    for (const [what, word] of Object.entries(secrets))
      expect.soft(findWord(leaves, word), what).toEqual([]);
    expect(readFileSync(join(out, '.gone.map'), 'utf8')).toContain('/suggestions/sign(');
    expect(existsSync(join(out, 'suggestions/sign'))).toBe(false);
    expect(readFileSync(join(out, '410.html'), 'utf8')).toContain('已经撤下');
  },
);
