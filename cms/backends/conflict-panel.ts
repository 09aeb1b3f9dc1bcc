import type { z } from 'zod';
import { definitionOf, metaOf, peel } from '#cms/config/read-schema.ts';
import { schemaOf } from '#cms/config/schema-of.ts';
import { showPanel } from '#cms/save/panel.ts';

export interface Versions {
  /** What the editor opened, what another has saved since, and what she wants to save. */
  opened: string;
  theirs: string;
  mine: string;
}

/** The lines that another editor put in and took out. */
export function listChanges({ opened, theirs }: Versions): string[] {
  const before = opened.split('\n');
  const after = theirs.split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `删去　${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `写上　${line.trim()}`),
  ];
}

/** `voice: …` → `原声：…`, where the form of that collection has such a field. */
function nameFields(line: string, labels: ReadonlyMap<string, string>): string {
  return line.replace(
    /^(..　)((?:- )?)(\w+): ?/,
    (whole, start: string, item: string, key: string) =>
      labels.has(key) ? `${start}${item}${labels.get(key)}：` : whole,
  );
}

function labelsOf(schema: z.ZodType): [string, string][] {
  const { shape, element } = definitionOf(peel(schema).inner);
  if (element) return labelsOf(element);
  return Object.entries(shape ?? {}).flatMap(([key, one]): [string, string][] => [
    ...labelsOf(one),
    [key, metaOf(one).title],
  ]);
}

/** Tells what the other editor changed and lets this one choose; until she does, nothing is saved and nothing is lost. */
export function showConflict(versions: Versions, collection: string, overwrite: () => void): void {
  const labels = new Map(labelsOf(schemaOf(collection)));
  const isDeleted = versions.theirs.trim() === '';
  showPanel({
    heading: '没有保存：别人刚改过这一条',
    lines: isDeleted
      ? ['别人把这一条删掉了。']
      : listChanges(versions).map((line) => nameFields(line, labels)),
    note: '您打的字都还在表单里。照上面的改动把表单改好，再选“改好了，可以存”，然后存一次；想先看整条，另开一个标签页。',
    buttons: [
      ['改好了，可以存', overwrite],
      ['复制我写的', () => void navigator.clipboard.writeText(versions.mine)],
    ],
  });
}
