import { NUMERAL_CHARACTERS } from '#domain/statute/numerals.ts';
import { labelToEId } from '#domain/statute/labels.ts';
import { foldText } from './normalise.ts';

/**
 * A law by its name and an article, as people cite them: 《科普法》第八条.
 *
 * 1. The name may be the title, a part of it, or its characters in order with some left out.
 * 2. What names no article is no citation.
 *
 * Example: 科普法第8条 → { name: 科普法, eId: art_8 }; `isNamed('科学技术普及法', '科普法')` holds.
 */
export interface Citation {
  readonly name: string;
  readonly eId: string;
}

const CITED = new RegExp(
  `^《?([^》《]{2,}?)》?(第[${NUMERAL_CHARACTERS}]+条(?:之[一二三四五六七八九十]+)?)$`,
  'u',
);

/** Reads a folded phrase in simplified characters. */
export function readCitation(phrase: string): Citation | undefined {
  const [, name = '', label = ''] = CITED.exec(phrase) ?? [];
  const eId = label === '' ? undefined : labelToEId(label);
  return eId === undefined ? undefined : { name, eId };
}

/** Whether a title can be meant by a name: 科普法 leaves characters of 科学技术普及法 out, from its first on. */
export function isNamed(title: string, name: string): boolean {
  const whole = foldText(title);
  if (whole.includes(name)) return true;
  const characters = [...name];
  let at = whole.indexOf(characters[0] ?? '');
  for (const character of characters.slice(1)) at = at < 0 ? -1 : whole.indexOf(character, at + 1);
  return at >= 0;
}
