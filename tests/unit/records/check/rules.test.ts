import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContext } from '#records/check/context.ts';
import { rules } from '#records/check/rules.ts';
import { readContent } from '#records/read-content.ts';
import { adoptionRows } from './adoption-rows.ts';
import { bodyRows } from './body-rows.ts';
import { breakMinimal, check } from '../minimal.ts';
import { recordRows } from './record-rows.ts';

const rows = [...adoptionRows, ...recordRows, ...bodyRows];
const now = '2026-05-12 00:00';
const files = readdirSync(join(import.meta.dirname, '../../../../src/records/check/rules'));

describe('rules across records', () => {
  test('nothing is wrong with the minimal instance', () => {
    expect(check(breakMinimal({}))).toEqual([]);
  });

  test('every file of a rule is in use, under its own name', () => {
    expect(Object.keys(rules).toSorted()).toEqual(
      files.map((file) => file.replace('.ts', '')).toSorted(),
    );
  });

  test('every rule has a way to be broken', () => {
    expect(Object.keys(rules).toSorted()).toEqual(
      [...new Set(rows.map(({ rule }) => rule))].toSorted(),
    );
  });

  test.each(rows)('$rule: $claim', ({ rule, edits, at, says, isNotice, total = 1 }) => {
    const folder = breakMinimal(edits);
    const found = check(folder);
    const line = found.find((one) => one.startsWith(`minimal/${at}:`) && one.includes(says));
    expect(line, found.join('\n')).toMatch(/^[^\s:]+:\d+:\d+ {2}\S.* → .*\S$/);
    expect(line?.includes('提醒：')).toBe(isNotice ?? false);
    expect(found, found.join('\n')).toHaveLength(total);
    const own = rules[rule]?.(createContext(readContent(folder), now, { thorough: true })) ?? [];
    expect(own.map(({ path, line: number }) => `${path}:${number}`)).toContain(`minimal/${at}`);
  });
});
