import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contactKey,
  findPersonalData,
  maskWords,
  matchContacts,
} from '#domain/privacy/find-personal-data.ts';
import { makeStatutes } from '../../../support/statutes/make-statutes.ts';
import { harmlessCases } from './harmless-cases.ts';
import { personalCases } from './personal-cases.ts';

const linesOf = (table: string): string[] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('\\u200b', '\u200b'));
const personal = Object.entries(personalCases).flatMap(([kind, lines]) =>
  linesOf(lines).map((line) => ({ kind, line })),
);
const harmless = linesOf(harmlessCases);
const directory = process.env['CORPUS_DIR'];

describe('personal data in Chinese text', () => {
  test('the table is long enough to be worth something', () => {
    expect(personal.length).toBeGreaterThanOrEqual(120);
    expect(harmless.length).toBeGreaterThanOrEqual(120);
  });

  test.each(personal)('$kind: $line', ({ kind, line }) => {
    expect(findPersonalData(line).map((one) => one.kind)).toContain(kind);
  });

  test.each(harmless)('nothing: %s', (line) => {
    expect(findPersonalData(line)).toEqual([]);
  });

  test('a find is told with its own words and its place, inside a sentence too', () => {
    for (const { kind, line } of personal) {
      const text = `他在会上说：${line}。`;
      const found = findPersonalData(text);
      expect(
        found.map((one) => one.kind),
        text,
      ).toContain(kind);
      for (const { index, words } of found) expect(text.slice(index)).toMatch(words.slice(0, 1));
      for (const { index, words } of found) expect(text.startsWith(words, index)).toBe(true);
    }
  });

  test('it ends and stays in bounds on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { index, words } of findPersonalData(text))
          expect(text.startsWith(words, index)).toBe(true);
      }),
    );
  });

  test('a long row of digits and separators costs no long time', () => {
    const started = process.cpuUsage().user;
    for (const piece of ['1 3-', '8', '1-', '6.2 ', 'a.', '号', '一', '3号楼'])
      findPersonalData(piece.repeat(20_000));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
  });

  test('statutes hold none, made ones and, where there are, real ones', () => {
    const real = directory
      ? readdirSync(directory).map((file) => readFileSync(join(directory, file), 'utf8'))
      : [];
    for (const text of [...makeStatutes(60).map((one) => one.text), ...real])
      expect(findPersonalData(text)).toEqual([]);
  });
});

describe('public contacts', () => {
  const isPublic = matchContacts([
    '0599-555 0100（工作日）',
    'Jiucuo@Wanglan.example',
    '望澜市潮音街道幸福路88号3楼302室',
  ]);
  const found = (text: string): string[] =>
    findPersonalData(text, isPublic).map(({ words }) => words);

  test('are known again however they are typed', () => {
    for (const text of [
      '（0599）5550100',
      '+86 599 5550100',
      '０５９９－５５５０１００',
      'jiucuo＠wanglan.example',
      '到幸福路88号3楼302室',
    ])
      expect(found(text), text).toEqual([]);
  });

  test('let no other number through', () => {
    expect(found('0599-5550101')).toEqual(['0599-5550101']);
    expect(found('x.jiucuo@wanglan.example')).toEqual(['x.jiucuo@wanglan.example']);
    expect(found('3楼1单元302室')).toHaveLength(1);
  });

  test('have one key for one number', () => {
    expect(contactKey('0086-138 0013 8000')).toBe(contactKey('13800138000'));
  });
});

test('a message shows too little of a number to pass it on', () => {
  expect(maskWords('13800138000')).toBe('13…00');
  expect(maskWords('苏F12345')).toBe('苏…5');
});
