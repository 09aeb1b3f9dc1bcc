import { describe, expect, it } from 'vitest';
import { layers } from '../../../eslint/layers.mjs';
import { rulesFiredIn } from '../../support/lint/rules-fired.ts';

const importing = (source: string) =>
  `import { thing } from '${source}';\nexport const x = thing;\n`;
const importingType = (source: string) =>
  `import type { Thing } from '${source}';\nexport type X = Thing;\n`;

const names = Object.keys(layers);
const folders = [...new Set(names.map((name) => name.split('/')[0] as string))];
const fileIn = (layer: string) => {
  if (layer === 'content.config.ts') return 'src/content.config.ts';
  return layer === 'cms' ? 'cms/some-file.ts' : `src/${layer}/some-file.ts`;
};
const mayImport = (from: string, to: string) =>
  from.split('/')[0] === to ||
  (layers as Record<string, { may: string[] }>)[from]?.may.includes(to);

describe('the import rules between layers', () => {
  it.each(names)('let %s import what the table gives it, and nothing else', async (from) => {
    const refused: string[] = [];
    for (const to of folders) {
      const fired = await rulesFiredIn(fileIn(from), importing(`#${to}/thing.ts`));
      if (fired.includes('lawecho/import-layers')) refused.push(to);
    }
    expect(refused).toEqual(folders.filter((to) => !mayImport(from, to)));
  });

  it.each(names)(
    'let %s import a type of the model, and of no other forbidden layer',
    async (from) => {
      expect(await rulesFiredIn(fileIn(from), importingType('#model/law.ts'))).toEqual([]);
      const other = folders.find((to) => !mayImport(from, to) && to !== 'model') as string;
      expect(await rulesFiredIn(fileIn(from), importingType(`#${other}/x.ts`))).toHaveLength(1);
    },
  );

  it.each([
    ["export * from '#pages/x.ts';"],
    ["export { x } from '#pages/x.ts';"],
    ["export const x = import('#pages/x.ts');"],
    ["export type X = import('#pages/x.ts').X;"],
  ])('see through every way to import: %s', async (text) => {
    expect(await rulesFiredIn('src/domain/a.ts', `${text}\n`)).toContain('lawecho/import-layers');
  });

  it.each([
    ['src/model/a.ts', 'node:fs'],
    ['src/model/a.ts', 'yaml'],
    ['src/model/a.ts', 'astro:content'],
    ['src/domain/a.ts', 'node:path'],
    ['src/domain/a.ts', 'astro'],
    ['src/render/a.ts', 'node:fs'],
    ['src/pages/a.ts', 'astro:content'],
    ['src/components/law/A.astro', 'astro:content'],
    ['src/records/a.ts', '../model/law.ts'],
    ['src/records/a.ts', './../model/law.ts'],
    ['src/records/a.ts', 'src/model/law.ts'],
  ])('refuse in %s the import of %s', async (file, source) => {
    const text = file.endsWith('.astro')
      ? `---\n${importing(source)}---\n<p>{x}</p>\n`
      : importing(source);
    expect(await rulesFiredIn(file, text)).toContain('lawecho/import-layers');
  });

  it('refuse a folder of src that the table does not know', async () => {
    expect(await rulesFiredIn('src/services/a.ts', 'export const x = 1;\n')).toEqual([
      'lawecho/import-layers',
    ]);
  });

  it('treat the script of a component as a browser script', async () => {
    const page = (source: string) => `<p>x</p>\n<script>\n  import '${source}';\n</script>\n`;
    expect(await rulesFiredIn('src/components/law/A.astro', page('#reader/a.ts'))).toEqual([]);
    expect(await rulesFiredIn('src/components/law/A.astro', page('#library/a.ts'))).toEqual([
      'lawecho/import-layers',
    ]);
  });
});
