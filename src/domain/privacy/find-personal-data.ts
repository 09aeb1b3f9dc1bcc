import { fold } from './fold.ts';
import { homePatterns, platePatterns } from './home-patterns.ts';
import { numberPatterns } from './number-patterns.ts';
import { onlinePatterns } from './online-patterns.ts';
import type { PersonalKind } from './pattern.ts';

/** The surest first: it wins a place that two claim. */
const patterns = [...numberPatterns, ...onlinePatterns, ...platePatterns, ...homePatterns];

/**
 * Finds what tells who someone is, or where to reach them.
 * In: any text, and what may be public. Out: each find with its place in the text, in order, none inside another.
 * 1. Width, separators and hidden characters do not matter, see fold. 2. Numbers with a check digit must pass it.
 * 3. Case and document numbers, dates, amounts, codes and web addresses are no finds.
 * Example: `电话138 0013 8000` → 手机号 at 2. Rule: 个人信息保护法 art. 4, 28; GB 11643; GB/T 35273.
 */
export interface PersonalData {
  readonly kind: PersonalKind;
  /** As written. */
  readonly words: string;
  readonly index: number;
}

export function findPersonalData(
  text: string,
  isPublic: (words: string) => boolean = () => false,
): PersonalData[] {
  const folded = fold(text);
  const searched = blankAddresses(folded.text);
  const found = patterns.flatMap(({ kind, pattern, holds }) =>
    [...searched.matchAll(pattern)].flatMap((match) => {
      const hit = match.groups?.['data'] ?? match[0];
      if (holds && !holds(hit)) return [];
      const from = match.index + match[0].lastIndexOf(hit);
      const index = folded.origins[from] ?? 0;
      return [{ kind, index, words: text.slice(index, folded.origins[from + hit.length]).trim() }];
    }),
  );
  return withoutOverlaps(found).filter(({ words }) => !isPublic(words));
}

function withoutOverlaps(found: readonly PersonalData[]): PersonalData[] {
  const kept: PersonalData[] = [];
  for (const one of found) {
    const end = one.index + one.words.length;
    if (kept.every(({ index, words }) => end <= index || index + words.length <= one.index))
      kept.push(one);
  }
  return kept.toSorted((a, b) => a.index - b.index);
}

/** A web address is full of numbers that name pages. Its mailbox or telephone would have a scheme of its own. */
const blankAddresses = (text: string): string =>
  text.replace(/https?:\/\/[!-~]+/gi, (address) => ' '.repeat(address.length));

/** Knows again what an organ lists as its public contacts, however it is typed; of an address also a part. */
export function matchContacts(contacts: readonly string[]): (words: string) => boolean {
  const keys = contacts.flatMap((contact) => [
    contactKey(contact),
    ...findPersonalData(contact).map(({ words }) => contactKey(words)),
  ]);
  return (words) => {
    const key = contactKey(words);
    return keys.some((one) => one === key || (/[\u4e00-\u9fff]/.test(key) && one.includes(key)));
  };
}

/** One spelling of a telephone, a mailbox or an address, to compare by. */
export function contactKey(words: string): string {
  const plain = fold(words)
    .text.toLowerCase()
    .replace(/[\s()]/g, '');
  if (/[@\u4e00-\u9fff]/.test(plain)) return plain;
  return plain
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=\d{10})/, '')
    .replace(/^0/, '');
}

/** Enough to find the place again, too little to pass it on: messages end up in logs. */
export function maskWords(words: string): string {
  const characters = [...words];
  const shown = Math.min(3, Math.floor(characters.length / 4));
  return `${characters.slice(0, shown).join('')}…${characters.slice(characters.length - shown).join('')}`;
}
