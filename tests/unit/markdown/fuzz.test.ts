import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { plainText } from '#markdown/plain-text.ts';
import { findHarm } from './attacks/harmless.ts';
import { runs } from '../../support/runs.ts';

const js = 'javascript';
const pieces = [
  ...'<>{}[]()!*_~`#|-+=:/\\"\'&;\n\t .^@',
  '\n\n',
  '甲',
  '，',
  '“乙”',
  '《丙》',
  `${js}:`,
  'data:',
  'https://a.cn',
  '//b',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  '<!--',
  '-->',
  '<Quiz kind="single" question="q">',
  '</Quiz>',
  '<Option>',
  '</Option>',
  '<Term id="a">',
  '</Term>',
  '<Reveal label="a">',
  '</Reveal>',
  '<Timeline law="a" />',
  '<Block kind="导入" minutes={5} title="t">',
  '</Block>',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '&#106;',
  '&Tab;',
  '&colon;',
  '\u0000',
  '\u202E',
  '\uD800',
  'import x from "y"',
  'export ',
  '{...a}',
  '| a | b |\n|-|-|\n',
  '- ',
  '> ',
  '1. ',
  '```',
  '## ',
  '![a](media/a.png)',
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const source = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 }));

/** Only against an endless loop: a busy machine is slow. */
const timeout = 120_000;

describe.each([
  ['Markdown', (text: string) => parseMarkdown(text)],
  ['a lesson', (text: string) => parseLesson(text, { components: authoringComponents })],
] as const)('whatever is written, %s', (_kind, parse) => {
  it(
    'is parsed without throwing into a tree that is harmless and plain data',
    () => {
      fc.assert(
        fc.property(source, (text) => {
          const { tree, problems } = parse(text);
          const lines = text.split(/\r\n|\n|\r/).length;
          expect(findHarm(tree)).toEqual([]);
          expect(structuredClone(tree)).toEqual(tree);
          for (const { line } of problems) expect(line).toBeLessThanOrEqual(lines);
        }),
        { numRuns: runs(800) },
      );
    },
    timeout,
  );

  it(
    'gives the same answer twice, and ids that are unique',
    () => {
      fc.assert(
        fc.property(source, (text) => {
          const { tree } = parse(text);
          expect(parse(text).tree).toEqual(tree);
          const ids = JSON.stringify(tree).match(/"id":"(?:h|note)-[^"]*"/g) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: runs(200) },
      );
    },
    timeout,
  );
});

describe('words that have no mark in them', () => {
  it(
    'are all kept',
    () => {
      const words = fc.array(fc.constantFrom(...'甲乙丙，。：；“”《》（）、？…a1 '), {
        minLength: 1,
        maxLength: 60,
      });
      fc.assert(
        fc.property(words, (characters) => {
          const text = characters.join('');
          const { tree, problems } = parseMarkdown(text);
          expect(problems).toEqual([]);
          expect(plainText(tree)).toBe(text.replace(/ +/g, ' ').trim());
        }),
      );
    },
    timeout,
  );
});
