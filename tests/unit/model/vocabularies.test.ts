import { describe, expect, test } from 'vitest';
import * as all from '#model/vocabularies.ts';
import type { Vocabulary } from '#model/vocabulary.ts';

const vocabularies = Object.entries(all).filter(
  (entry): entry is [string, Vocabulary<string> & (typeof entry)[1]] => 'slugOf' in entry[1],
);

test('the lists of the field are all there', () => {
  expect(vocabularies.map(([name]) => name)).toContain('evidenceLevels');
  expect(vocabularies.length).toBeGreaterThanOrEqual(20);
});

describe.each(vocabularies)('%s', (_name, vocabulary) => {
  const { words, schema } = vocabulary;
  const slugOf = vocabulary.slugOf;
  const slugs = words.map((word) => slugOf(word));

  test('has one ASCII slug a word', () => {
    expect(new Set(slugs).size).toBe(words.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('leads from each slug back to its word, and from no other', () => {
    for (const word of words) expect(vocabulary.wordOf(slugOf(word))).toBe(word);
    expect(vocabulary.wordOf('nothing')).toBeUndefined();
  });

  test('accepts its words and names them all when it refuses another', () => {
    for (const word of words) expect(schema.safeParse(word).success).toBe(true);
    const refusal = schema.safeParse('别的词');
    for (const word of words) expect(refusal.error?.issues[0]?.message).toContain(word);
  });
});

test('what ends a project without law is a stage', () => {
  for (const stage of all.endingStages) expect(all.stages.words).toContain(stage);
});
