import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksAt } from '#cms/body/blocks-at.ts';
import { readBlock } from '#cms/body/read-block.ts';
import { writeBlock } from '#cms/body/write-block.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import { locateComponents, type PlacedComponent } from '#markdown/locate-components.ts';
import { arbitraryBlock } from '../../../support/lessons/arbitrary-block.ts';

const folder = 'content/lessons';
const lessons = readdirSync(folder).map((name) =>
  readFileSync(join(folder, name), 'utf8').replace(/^---\n[^]*?\n---\n/, ''),
);

const flatten = (placed: readonly PlacedComponent[]): PlacedComponent[] =>
  placed.flatMap((one) => [one, ...flatten(one.children)]);

const written = lessons.flatMap((lesson) =>
  flatten(locateComponents(lesson)).map(({ name, start, end }) => ({
    name,
    source: lesson.slice(start, end),
  })),
);

describe('a component and its form', () => {
  it('gives back the very source of every component in the lessons', () => {
    expect(written.length).toBeGreaterThan(200);
    for (const { name, source } of written) {
      const read = readBlock(source);
      expect(read?.name, source).toBe(name);
      expect(writeBlock(name, read?.values ?? {})).toBe(source);
    }
  });

  it('holds what was put into it, whatever the component, and prints it the same again', () => {
    for (const name of authoringComponents.keys())
      fc.assert(
        fc.property(arbitraryBlock(name), (values) => {
          const source = writeBlock(name, values);
          const read = readBlock(source);
          expect(withoutSources(read?.values), source).toEqual(values);
          expect(writeBlock(name, read?.values ?? {})).toBe(source);
        }),
        { numRuns: 40, seed: 12 },
      );
  });

  it('changes the one prop that was changed and no other byte', () => {
    const source = `<Quiz\n  kind='single'   question={"谁说了算？"}>\n<Option feedback="不对&quot;">甲 *乙*</Option>\n\n<Option correct={true}>丙</Option>\n</Quiz>`;
    const values = readBlock(source)?.values ?? {};
    expect(writeBlock('Quiz', { ...values, kind: 'multiple' })).toBe(
      source.replace(`kind='single'`, 'kind="multiple"'),
    );
    const [first, second] = values['inside'] as Record<string, unknown>[];
    expect(writeBlock('Quiz', { ...values, inside: [first, { ...second, inside: '丁' }] })).toBe(
      source.replace('丙', '丁'),
    );
    expect(writeBlock('Quiz', { ...values, inside: [{ ...first, feedback: '' }, second] })).toBe(
      source.replace(' feedback="不对&quot;"', ''),
    );
    expect(
      writeBlock('Quiz', { ...values, inside: [first, second, { type: 'Option', inside: '戊' }] }),
    ).toBe(source.replace('\n</Quiz>', '\n\n<Option>戊</Option>\n</Quiz>'));
    expect(writeBlock('Quiz', { ...values, inside: [second] })).toBe(
      source.replace('<Option feedback="不对&quot;">甲 *乙*</Option>\n\n', ''),
    );
  });

  it('offers no form where a form would lose something', () => {
    const refused = [
      '<Timeline law={a()} />',
      '<Timeline {...all} />',
      '<Timeline law="a" law="b" />',
      '<Timeline law="a">文字</Timeline>',
      '<Timeline law="a" other="b" />',
      '<Quiz kind="single" question="问">一句话<Option>甲</Option></Quiz>',
      '<Quiz kind="essay" question="问" />',
      '<Unknown />',
      '一句话',
      '<Timeline law="a" />\n\n一句话',
    ];
    expect(refused.filter((source) => readBlock(source) !== undefined)).toEqual([]);
  });

  it('knows the components around a place, innermost first', () => {
    const source = '一\n\n<Reveal label="看">\n\n<Timeline law="a" />\n\n</Reveal>\n';
    const names = (place: number): string[] => blocksAt(source, place).map(({ name }) => name);
    expect(names(source.indexOf('law'))).toEqual(['Timeline', 'Reveal']);
    expect(names(source.indexOf('label'))).toEqual(['Reveal']);
    expect(names(0)).toEqual([]);
  });
});

function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'source');
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutSources(one)]));
}
