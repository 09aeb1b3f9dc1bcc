import { describe, expect, it } from 'vitest';
import { rulesFiredIn } from '../../support/lint/rules-fired.ts';

describe('the rules for what code does', () => {
  it.each([
    ['src/domain/a.ts', 'export const x = Date.now();', 'no-restricted-syntax'],
    ['src/domain/a.ts', 'export const x = new Date();', 'no-restricted-syntax'],
    ['src/domain/a.ts', 'export const x = Math.random();', 'no-restricted-syntax'],
    ['src/domain/a.ts', 'export const x = document.title;', 'no-restricted-globals'],
    ['src/render/a.ts', 'export const x = process.env;', 'no-restricted-globals'],
    ['src/reader/a.ts', "document.body.innerHTML = 'x';", 'no-restricted-syntax'],
    [
      'src/reader/a.ts',
      "document.body.insertAdjacentHTML('beforeend', 'x');",
      'no-restricted-syntax',
    ],
    ['src/reader/a.ts', "document.body['outerHTML'] = 'x';", 'no-restricted-syntax'],
    [
      'src/reader/a.ts',
      "new DOMParser().parseFromString('x', 'text/html');",
      'no-restricted-syntax',
    ],
    ['src/reader/a.ts', "eval('1');", 'no-eval'],
    ['src/reader/a.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['src/library/a.ts', "console.log('x');", 'no-console'],
  ])('in %s refuse %s', async (file, text, rule) => {
    expect(await rulesFiredIn(file, `${text}\n`)).toContain(rule);
  });

  it('let a date be made from an argument', async () => {
    const text = 'export const x = (day: string) => new Date(`${day}T00:00:00+08:00`);\n';
    expect(await rulesFiredIn('src/domain/a.ts', text)).toEqual([]);
  });

  it('allow set:html in src/components/Hast.astro and nowhere else', async () => {
    const text = '---\nconst { html } = Astro.props;\n---\n<Fragment set:html={html} />\n';
    expect(await rulesFiredIn('src/components/Hast.astro', text)).toEqual([]);
    expect(await rulesFiredIn('src/components/law/Hast.astro', text)).toEqual([
      'astro/no-set-html-directive',
    ]);
  });
});

describe('the rules for names and sizes', () => {
  it.each([
    ['src/domain/utils.ts'],
    ['src/domain/helpers/dates.ts'],
    ['src/domain/camelCase.ts'],
    ['src/components/law/strip.astro'],
    ['src/pages/laws/LawPage.astro'],
    ['tests/unit/misc.test.ts'],
  ])('refuse the name %s', async (file) => {
    const text = file.endsWith('.astro') ? '<p>x</p>\n' : 'export const x = 1;\n';
    expect(await rulesFiredIn(file, text)).toEqual(['lawecho/file-names']);
  });

  it.each([
    ['src/pages/laws/[law]/[text].astro'],
    ['src/pages/suggestions/page/[page].astro'],
    ['src/pages/404.astro'],
    ['src/components/law/StageLine.astro'],
  ])('accept the name %s', async (file) => {
    expect(await rulesFiredIn(file, '<p>x</p>\n')).toEqual([]);
  });

  it('warn past 150 lines and fail past 250, but for tables of data', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) => `export const x${n} = ${n};\n`).join('');
    expect(await rulesFiredIn('src/domain/a.ts', lines(149))).toEqual([]);
    expect(await rulesFiredIn('src/domain/a.ts', lines(160))).toEqual(['lawecho/long-file']);
    expect(await rulesFiredIn('src/domain/a.ts', lines(260))).toContain('max-lines');
    expect(await rulesFiredIn('src/i18n/zh-CN.ts', lines(260))).toEqual([]);
  });

  it('refuse a function of more than 40 lines in src', async () => {
    const body = '  count += 1;\n'.repeat(41);
    const text = `export function run(count: number) {\n${body}  return count;\n}\n`;
    expect(await rulesFiredIn('src/domain/a.ts', text)).toEqual(['max-lines-per-function']);
  });
});
