import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContext } from '#records/check/context.ts';
import { rules } from '#records/check/rules.ts';
import { readContent } from '#records/read-content.ts';
import { copyInstance } from '../../../support/records/instance.ts';
import { adoptionMutations } from './mutations/adoptions.ts';
import { bodyMutations } from './mutations/bodies.ts';
import { dateMutations } from './mutations/dates.ts';
import { headingMutations } from './mutations/headings.ts';
import { heardMutations } from './mutations/heard.ts';
import { placeMutations } from './mutations/places.ts';
import { privacyMutations } from './mutations/privacy.ts';
import { referenceMutations } from './mutations/references.ts';
import { saidMutations } from './mutations/said.ts';
import { setMutations } from './mutations/sets.ts';
import { suggestionMutations } from './mutations/suggestions.ts';

const mutations = [
  ...adoptionMutations,
  ...bodyMutations,
  ...dateMutations,
  ...headingMutations,
  ...heardMutations,
  ...placeMutations,
  ...privacyMutations,
  ...referenceMutations,
  ...saidMutations,
  ...setMutations,
  ...suggestionMutations,
];
const now = '2026-05-12 00:00';
const files = readdirSync(join(import.meta.dirname, '../../../../src/records/check/rules'));

describe('rules across records', () => {
  test('nothing is wrong with the minimal instance', () => {
    expect(copyInstance().problems({ thorough: true })).toEqual([]);
  });

  test('every file of a rule is in use, under its own name', () => {
    expect(Object.keys(rules).toSorted()).toEqual(
      files.map((file) => file.replace('.ts', '')).toSorted(),
    );
  });

  test('every rule has a way to be broken', () => {
    expect(Object.keys(rules).toSorted()).toEqual(
      [...new Set(mutations.map(({ rule }) => rule))].toSorted(),
    );
  });

  test.each(mutations)('$rule: $claim', ({ rule, edits, at, says, isNotice }) => {
    const instance = copyInstance();
    for (const [file, from, to] of edits) {
      if (!existsSync(join(instance.folder, file))) instance.write(file, '');
      instance.edit(file, from, to);
    }
    const found = instance.problems({ thorough: true });
    const line = found.find((one) => one.startsWith(`minimal/${at}:`) && one.includes(says));
    expect(line, found.join('\n')).toMatch(/^[^\s:]+:\d+:\d+ {2}\S.* → .*\S$/);
    expect(line?.includes('提醒：')).toBe(isNotice ?? false);
    const context = createContext(readContent(instance.folder), now, { thorough: true });
    const own = rules[rule]?.(context).map(({ path, line: number }) => `${path}:${number}`);
    expect(own).toContain(`minimal/${at}`);
  });
});
