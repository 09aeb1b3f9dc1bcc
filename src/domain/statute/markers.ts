import { NUMERAL_CHARACTERS, numeralToNumber } from './numerals.ts';
import { closeUp, removeWhiteSpace, trimLine, WHITE_SPACE } from './white-space.ts';
import type { Level } from './types.ts';

/**
 * What the beginning of one line looks like, without regard to its neighbours.
 *
 * 1. `num` is as printed, white space removed; `rest` is what follows, trimmed.
 * 2. Nothing is decided here: a line that looks like an article may still be a reference or a quotation.
 *
 * Example: "第 十二 条之一　为了" → article, num 第十二条之一, value 12, branch 1, rest 为了.
 */
export interface ArticleMarker {
  readonly num: string;
  readonly value: number;
  readonly branch: number;
  /** 第四条至第六条（删去）: 6, the last of the articles that are gone; else 0. */
  readonly through: number;
  readonly rest: string;
  /** White space, a bracket, a colon or the line's end follows the number. */
  readonly separated: boolean;
}

export interface DivisionMarker {
  readonly level: Level;
  readonly num: string;
  readonly value: number;
  /** 第一章之一: 1; else 0. */
  readonly branch: number;
  readonly rest: string;
}

export interface AnnexMarker {
  readonly num: string;
  readonly rest: string;
}

const W = `[${WHITE_SPACE}]*`;
const N = `[${NUMERAL_CHARACTERS}][${NUMERAL_CHARACTERS}${WHITE_SPACE}]{0,20}?`;
const BRANCH = '[一二三四五六七八九十]{1,3}';
const ARTICLE = new RegExp(
  `^第${W}(${N})${W}[条條](?:${W}之${W}(${BRANCH}))?(?:${W}(?:[：:]|[、．.](?!第|附件|本.{1,4}第)))?`,
);
const DIVISION = new RegExp(
  `^第${W}(${N})${W}(分[编編]|部分|[编編章节節])(?:${W}之${W}(${BRANCH})(?=[${WHITE_SPACE}：:]|$))?(?:${W}[：:])?`,
);
/** Some sources set 第三条、 or 第三条． for the gap; 第三条、第四条 is a reference. */
export const MARK_AFTER_NUMBER = /[：:、．.]$/;
const SEPARATOR = new RegExp(`^[${WHITE_SPACE}【〔（(]`);
const UNREADABLE = new RegExp(`^第[${NUMERAL_CHARACTERS}]{1,12}[条條][${WHITE_SPACE}]`);
const ANNEX = new RegExp(
  `^(附件|附表|附录|附图|附)(${W})([${NUMERAL_CHARACTERS}]{1,3}|[（(][${NUMERAL_CHARACTERS}]{1,3}[）)])?(${W})([：:]?)`,
);
const SENTENCE = /[。；;！？!?]/;
const LONGEST_HEADING = 50;
const SHORT_HEADING = 12;

function readBranch(numeral: string | undefined): number {
  return numeral === undefined ? 0 : (numeralToNumber(numeral) ?? 0);
}

const GONE = new RegExp(
  `^${W}至${W}第${W}(${N})${W}条${W}([（(]?(?:已)?(?:删去|删除|废止)[）)]?)。?$`,
);

export function readArticleMarker(text: string): ArticleMarker | undefined {
  if (!text.startsWith('第')) return undefined;
  const match = ARTICLE.exec(text);
  const value = match && numeralToNumber(removeWhiteSpace(match[1] ?? ''));
  if (!match || value === undefined || value === null || value < 1) return undefined;
  const after = text.slice(match[0].length);
  const gone = GONE.exec(after);
  const through = numeralToNumber(removeWhiteSpace(gone?.[1] ?? '')) ?? 0;
  if (gone && through > value) {
    const num = removeWhiteSpace(text.slice(0, text.lastIndexOf('条') + 1));
    const rest = trimLine(text.slice(text.lastIndexOf('条') + 1));
    return { num, value, branch: 0, through, rest, separated: true };
  }
  return {
    num: removeWhiteSpace(match[0]),
    value,
    branch: readBranch(match[2]),
    through: 0,
    rest: trimLine(after),
    separated: after === '' || MARK_AFTER_NUMBER.test(match[0]) || SEPARATOR.test(after),
  };
}

/** 第一百一三条: set like an article, but its number cannot be read. */
export function hasUnreadableNumber(text: string): boolean {
  return UNREADABLE.test(text) && readArticleMarker(text) === undefined;
}

const DIVISION_LEVELS: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['编', 'part'],
  ['部分', 'part'],
  ['分编', 'subpart'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['編', 'part'],
  ['分編', 'subpart'],
  ['節', 'section'],
]);

export function readDivisionMarker(text: string): DivisionMarker | undefined {
  if (!text.startsWith('第')) return undefined;
  const match = DIVISION.exec(text);
  const value = match && numeralToNumber(removeWhiteSpace(match[1] ?? ''));
  const level = DIVISION_LEVELS.get(match?.[2] ?? '');
  if (!match || value === undefined || value === null || !level) return undefined;
  const after = text.slice(match[0].length);
  const rest = closeUp(after);
  const flowing = after === rest && /^[至到和或及与、，的所中相规课点]/.test(rest);
  // 第五节　生活、卫生。 is a heading with a full stop too many.
  const words = after !== rest && rest.length <= SHORT_HEADING ? rest.replace(/。$/, '') : rest;
  if (flowing || rest.length > LONGEST_HEADING || SENTENCE.test(words)) return undefined;
  const branch = readBranch(match[3]);
  return { level, num: removeWhiteSpace(match[0]), value, branch, rest };
}

export function readAnnexMarker(text: string): AnnexMarker | undefined {
  if (!text.startsWith('附')) return undefined;
  const match = ANNEX.exec(text);
  if (!match) return undefined;
  const after = text.slice(match[0].length);
  const rest = closeUp(after);
  const [, word, before, number, gap, colon] = match;
  const isLoose = before !== '' || gap !== '' || colon !== '' || after === '' || after !== rest;
  const separated = isLoose || /^[《（(]/.test(after);
  const bare = word === '附' && !number && colon === '' && after !== '';
  if (!separated || bare || rest.length > LONGEST_HEADING || SENTENCE.test(rest)) return undefined;
  return { num: removeWhiteSpace(match[0]), rest };
}
