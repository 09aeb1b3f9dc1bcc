import { describe, expect, test } from 'vitest';
import { endingStages, stages } from '#model/vocabularies.ts';
import * as vocabularies from '#model/vocabularies.ts';
import type { Vocabulary } from '#model/vocabulary.ts';

type AnyVocabulary = Vocabulary<string>;

const lists = Object.entries(vocabularies as Record<string, unknown>).filter(
  (entry): entry is [string, AnyVocabulary] =>
    typeof entry[1] === 'object' && entry[1] !== null && 'slugOf' in entry[1],
);

describe('controlled lists', () => {
  test('are all found', () => {
    expect(lists.length).toBeGreaterThanOrEqual(20);
  });

  test.each(lists)('%s has a slug for each word, ASCII and its own', (_name, list) => {
    const slugs = list.words.map((word) => list.slugOf(word));
    expect(new Set(slugs).size).toBe(list.words.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(lists)('%s finds a word by its slug', (_name, list) => {
    for (const word of list.words) expect(list.wordOf(list.slugOf(word))).toBe(word);
    expect(list.wordOf('no-such-slug')).toBeUndefined();
  });

  test.each(lists)('%s names its words when another is written', (_name, list) => {
    const { error } = list.schema.safeParse('别的词');
    for (const word of list.words) expect(error?.issues[0]?.message).toContain(word);
  });

  test('the ends without a law are stages', () => {
    for (const stage of endingStages) expect(stages.words).toContain(stage);
  });
});
