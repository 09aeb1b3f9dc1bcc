import { z } from 'zod';

/**
 * A controlled list: the words an editor picks, each with the ASCII slug that stands for it in addresses.
 * The word itself is what a record holds and a reader sees.
 */
export interface Vocabulary<Word extends string> {
  /** Accepts exactly the words of the list. */
  schema: z.ZodEnum<{ [K in Word]: K }>;
  /** The words in their official order. */
  words: readonly Word[];
  /** The address part of a word: `采纳` → `adopted`. */
  slugOf: (word: Word) => string;
  /** The word of an address part, undefined when there is none. */
  wordOf: (slug: string) => Word | undefined;
}

/** Builds a vocabulary from `{ 词: 'slug' }`; slugs must be unique, which a test checks. */
export function defineVocabulary<const T extends Record<string, string>>(
  table: T,
): Vocabulary<keyof T & string> {
  type Word = keyof T & string;
  const words = Object.keys(table) as Word[];
  const message = `请从这些词里选一个：${words.join('、')}`;
  return {
    schema: z.enum(words, { error: message }),
    words,
    slugOf: (word) => table[word] ?? word,
    wordOf: (slug) => words.find((word) => table[word] === slug),
  };
}
