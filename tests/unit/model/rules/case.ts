import { expect } from 'vitest';
import { type Kind, kinds } from '#model/kinds.ts';
import { readContent } from '#records/read-content.ts';
import type { ContentRecord } from '#records/record.ts';
import { minimal } from '../../../support/records/instance.ts';

/** A rule between fields: changes that break it and are told at a field, and changes next to them that do not. */
export interface RuleCase {
  claim: string;
  kind: Kind;
  id: string;
  breaks: Record<string, unknown>;
  /** The field that is blamed: `stages.1.date`. */
  at: string;
  says: string;
  keeps: Record<string, unknown>;
}

const { records } = readContent(minimal);

/** Checks a record of the minimal instance with some of its fields replaced; an undefined one is taken out. */
function check({ kind, id }: RuleCase, changes: Record<string, unknown>) {
  const found = (records[kind] as ContentRecord[]).find((record) => record.id === id);
  expect(found, `${kind} ${id}`).toBeDefined();
  const data = Object.fromEntries(
    Object.entries({ ...found?.data, ...changes }).filter(([, value]) => value !== undefined),
  );
  return kinds[kind].schema.safeParse(data);
}

/** Proves one case both ways. */
export function prove(one: RuleCase): void {
  const refused = check(one, one.breaks).error?.issues ?? [];
  const told = refused.map(({ path, message }) => `${path.join('.')}  ${message}`);
  expect(
    told.filter((line) => line.startsWith(`${one.at}  `) && line.includes(one.says)),
    told.join('\n'),
  ).toHaveLength(1);
  expect(check(one, one.keeps).error?.issues ?? []).toEqual([]);
}
