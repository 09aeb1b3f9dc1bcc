import { describe, expect, it } from 'vitest';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { findHarm } from './harmless.ts';
import { lessonAttacks } from './lesson-cases.ts';
import { markdownAttacks } from './markdown-cases.ts';

const chinese = /^[^。！]*\p{Script=Han}[^。！]*$/u;

describe.each([
  ['Markdown', markdownAttacks, (source: string) => parseMarkdown(source)],
  [
    'lesson',
    lessonAttacks,
    (source: string) => parseLesson(source, { components: authoringComponents }),
  ],
] as const)('an attack in a %s body', (_kind, attacks, parse) => {
  it.each(attacks)('does nothing: %s', (_name, source, outcome) => {
    const { tree, problems } = parse(source);
    expect(findHarm(tree)).toEqual([]);
    expect(problems.length > 0 ? 'refused' : 'harmless').toBe(outcome);
    for (const { line, column, message, mend } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).toMatch(chinese);
      expect(mend).toMatch(chinese);
    }
  });
});

describe('the table of attacks', () => {
  it('holds at least 120 different cases for each kind of body', () => {
    expect(new Set(markdownAttacks.map(([, source]) => source)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(lessonAttacks.map(([, source]) => source)).size).toBeGreaterThanOrEqual(120);
  });
});
