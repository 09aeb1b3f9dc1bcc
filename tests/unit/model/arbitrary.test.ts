import { assert, constantFrom, jsonValue, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindNames, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import { explainIssue, labelAt } from '#records/explain.ts';
import { sampleOf, samples } from './samples.ts';

type Anything = Record<string, unknown>;

/** A sound record in which one value, however deep, has been put in place of another. */
function spoil(value: unknown, at: number[], wrong: unknown): unknown {
  const [step, ...rest] = at;
  if (typeof value !== 'object' || value === null || step === undefined) return wrong;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return wrong;
  const copy = structuredClone(value) as Anything;
  copy[key] = spoil(copy[key], rest, wrong);
  return copy;
}

describe('whatever a file holds', () => {
  test.each(kindNames)('reading it as a %s gives a verdict and does not throw', (kind) => {
    assert(
      property(jsonValue(), (value) => {
        expect(kinds[kind].schema.safeParse(value).success).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test.each(kindNames)('one wrong value in a %s is explained in Chinese', (kind) => {
    const steps = tuple(
      constantFrom(0, 1, 2, 3, 5, 7, 11),
      constantFrom(0, 1, 2),
      constantFrom(0, 1, 2, 3),
    );
    assert(
      property(steps, jsonValue({ maxDepth: 2 }), (at, wrong) => {
        const { error } = kinds[kind].schema.safeParse(spoil(samples[kind], at, wrong), {
          reportInput: true,
        });
        for (const issue of error?.issues ?? []) {
          const { what, mend } = explainIssue(issue, labelAt(kinds[kind].schema, issue.path));
          expect(`${what} → ${mend}`).toMatch(/\p{Script=Han}.* → .*\p{Script=Han}/su);
          expect(mend).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a record keeps its words: what is accepted comes back as it was written', () => {
    for (const kind of kindNames)
      expect(kinds[kind].schema.parse(sampleOf(kind))).toMatchObject(samples[kind]);
  });

  test('site.yaml is judged without throwing', () => {
    assert(
      property(jsonValue(), string(), (value, name) => {
        expect(siteSchema.safeParse({ name, ...(value as object) }).success).toBe(false);
      }),
    );
  });
});
