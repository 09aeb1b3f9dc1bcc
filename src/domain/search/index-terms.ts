import { isStandIn, joinedForms } from './joined-pairs.ts';

/**
 * What the index can be asked for. It holds, each as a word, Chinese characters, digits, Latin letters and the signs
 * of law and prose, as they were printed: ， and , are two words. In: a folded form. Out: phrases of the index.
 *
 * 1. A page that holds the form holds, of every piece, one of its spellings.
 * 2. `isWhole`: the converse holds too. Elsewhere the words of the page must be read: for signs that are not in the
 *    index (" parts phrases, Pagefind adds a . to every page), or with more ways to write than are worth asking for.
 *
 * Example: `款,5%"` → [款，5% or 款,5% or 款，5％ or 款,5％], not whole.
 */
const FULL_WIDTH = '！＃＄％＆＇（）＊＋，－／：；＜＝＞？＠［＼］＾｀｛｜｝～￥･';
const OTHERS =
  "!#$%&'()*+,-/:;<=>?@[\\]^`{|}~¥・、。〈〉《》「」『』【】〔〕〖〗“”‘’—–―·•×÷±§°‰○●■□△→※";

/** For Pagefind's `includeCharacters`. */
export const indexedSigns = OTHERS + FULL_WIDTH;

const MOST_SPELLINGS = 8;

const printed = new Map<string, string[]>();
for (const sign of indexedSigns) {
  const folded = sign.normalize('NFKC');
  printed.set(folded, [...(printed.get(folded) ?? []), sign]);
}

/** How a folded character may be printed; in no way where the index does not hold it. */
function spellingsOf(character: string): readonly string[] {
  if (isStandIn(character)) return [];
  return printed.get(character) ?? (/[\p{Script=Han}0-9a-z]/u.test(character) ? [character] : []);
}

export interface Terms {
  /** Of each piece its spellings. */
  readonly pieces: readonly (readonly string[])[];
  readonly isWhole: boolean;
}

export function listTerms(folded: string): Terms {
  const pieces: string[][] = [];
  let spellings = [''];
  let left = 0;
  const close = (): void => {
    if (spellings[0] !== '') pieces.push(spellings.flatMap(joinedForms));
    spellings = [''];
  };
  for (const character of folded) {
    const ways = spellingsOf(character);
    if (ways.length === 0 || spellings.length * ways.length > MOST_SPELLINGS) {
      left += 1;
      close();
    } else spellings = spellings.flatMap((start) => ways.map((way) => start + way));
  }
  close();
  return { pieces, isWhole: left === 0 && pieces.length === 1 };
}
