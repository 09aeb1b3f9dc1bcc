import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from '#model/kinds.ts';
import { sampleOf } from './samples.ts';

export type Changes = Record<string, unknown>;

/** Where the model objects to a sample with these changes, as `field.field`, each once. */
export function objections(kind: Kind, changes: Changes): string[] {
  const { error } = kinds[kind].schema.safeParse(sampleOf(kind, changes));
  return [...new Set((error?.issues ?? []).map(({ path }) => path.join('.')))];
}

/** A rule a row: what it refuses, where it says so, and what it accepts just beside. */
export type RuleRow = [claim: string, kind: Kind, refused: Changes, at: string, accepted: Changes];

/** Each rule refuses what it should, in Chinese, and no more. */
export function testRules(rows: readonly RuleRow[]): void {
  describe('the model', () => {
    test.each(rows)('holds that %s', (_claim, kind, refused, at, accepted) => {
      expect(objections(kind, refused)).toContain(at);
      expect(objections(kind, accepted)).toEqual([]);
    });

    test.each(rows)('says in Chinese that %s', (_claim, kind, refused) => {
      const { error } = kinds[kind].schema.safeParse(sampleOf(kind, refused));
      for (const { message } of error?.issues ?? []) expect(message).toMatch(/\p{Script=Han}/u);
    });
  });
}
