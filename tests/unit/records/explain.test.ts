import { assert, constantFrom, jsonValue, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { kindNames, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import { explainIssue } from '#records/explain.ts';
import { labelAt } from '#records/field-labels.ts';
import { readContent } from '#records/read-content.ts';
import { minimal } from '../../support/records/instance.ts';
import { runs } from '../../support/runs.ts';

const { records, site } = readContent(minimal);

/** The value with something else put in the place that the steps lead to, however deep. */
function spoil(value: unknown, [step, ...rest]: readonly number[], wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return wrong;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return wrong;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = spoil(copy[key], rest, wrong);
  return copy;
}

const steps = tuple(
  constantFrom(0, 1, 2, 3, 5, 7, 11),
  constantFrom(0, 1, 2),
  constantFrom(0, 1, 2, 3),
);
const schemas = [
  ...kindNames.map((kind) => [kind, kinds[kind].schema, records[kind][0]?.data] as const),
  ['site', siteSchema, site] as const,
];

test.each(schemas)('any wrong value in a %s is explained in Chinese', (_kind, schema, sound) => {
  assert(
    property(steps, jsonValue({ maxDepth: 2 }), (at, wrong) => {
      const { error } = schema.safeParse(spoil(sound, at, wrong), { reportInput: true });
      for (const issue of error?.issues ?? []) {
        const { what, mend } = explainIssue(issue, schema);
        expect(what).toMatch(/\p{Script=Han}/u);
        expect(mend).toMatch(/\p{Script=Han}|\d/u);
        expect(`${what}${mend}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('a number where words belong is told how to be written', () => {
  const { error } = kinds.term.schema.safeParse(
    { ...records.term[0]?.data, term: 2025 },
    { reportInput: true },
  );
  const [issue] = error?.issues ?? [];
  expect(issue && explainIssue(issue, kinds.term.schema)).toEqual({
    what: '“术语”要填文字，2025 被当成了数字',
    mend: "用英文单引号括起来：'2025'",
  });
});

test('a group that is missing is named by its key, with what has to stand in it', () => {
  const person = { name: '阿某', ageGroup: '成年人' };
  const { error } = kinds.suggestion.schema.safeParse(
    { ...records.suggestion[0]?.data, person },
    { reportInput: true },
  );
  const [issue] = error?.issues ?? [];
  expect(issue && explainIssue(issue, kinds.suggestion.schema)).toEqual({
    what: '没有填“署名 › 同意记录”（person.consent）',
    mend: '这里要填一组栏目，下面缩进写：by（谁同意）、date（同意日期）、scope（同意的范围）',
  });
});

test('the label of a nested field names the way to it', () => {
  expect(labelAt(kinds.suggestion.schema, ['adoptions', 0, 'evidence', 1, 'date'])).toBe(
    '“写进了哪里 › 第1项 › 证据 › 第2项 › 日期”',
  );
});
