import { LEGAL_WORDS } from './legal-words.ts';
import { foldWords, isWordCode } from './plain-words.ts';

/**
 * A text cut into the pieces that a change may not break. In: the text, words of one's own. Out: its tokens in order.
 *
 * 1. The tokens laid end to end are the text; every edge is an edge for Intl.Segmenter, but for 4.
 * 2. One token each: a number with its unit (二十四小时, 百分之二十, 第十七条, 2025年10月1日), a 《title》, a listed word.
 * 3. `key` is what tokens are compared by: full- and half-width signs are the same, white space is one blank.
 * 4. A listed word with one particle stuck to it (应当在, 所有人的) is cut from it.
 *
 * Example: "处五百元以上罚款" → 处, 五百元, 以上, 罚款. Rule: GB/T 15835 (numerals), the ICU dictionary (words).
 */
export interface WordToken {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly isSign: boolean;
}

const NUMERAL = '[零〇○一二两三四五六七八九十百千万亿0-9０-９]+(?:[.．][0-9０-９]+)?';
const UNITS =
  '个工作日|工作日|个月|年|月|日|天|小时|分钟|周岁|岁|周|万元|亿元|元|倍|平方米|平方公里|公里|千米|厘米|毫米|米|公顷|亩|千克|公斤|克|吨|度|升|人|名|个|项|条|款|目|章|节|编|号|次|届|级|类|种|件|份|台|辆|户|间|层|批|票|[%％‰]';
const NUMBERS = new RegExp(
  [
    `${NUMERAL}年${NUMERAL}月${NUMERAL}日`,
    `第${NUMERAL}(?:${UNITS})?(?:之${NUMERAL})?`,
    `${NUMERAL}分之${NUMERAL}`,
    `${NUMERAL}(?:${UNITS})`,
    `[零〇○一二两三四五六七八九十百千万亿0-9０-９.．]{2,}|[0-9０-９]+`,
  ].join('|'),
  'g',
);
const TITLES = /《[^《》]{1,80}》/g;
const PARTICLES = '的在对由向和与将为';
const AGENTS = /[一-鿿]{1,4}者/g;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export type WordCutter = (text: string) => readonly WordToken[];

export function makeWordCutter(words: readonly string[] = []): WordCutter {
  const listed = [...new Set([...LEGAL_WORDS, ...words])].filter((word) => word.length > 1);
  const known = new Set(listed);
  const patterns = [TITLES, NUMBERS, compileWords(listed)];
  return (text) => {
    const edges = segmentEdges(text);
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        for (let at = match.index + 1; at < match.index + match[0].length; at += 1) edges[at] = 0;
      }
    }
    joinAgents(text, edges);
    const tokens = readTokens(text, edges);
    return tokens.flatMap((token) => cutParticle(token, known));
  };
}

/** The longest first, so that 常务委员会 is found before 委员会. */
function compileWords(words: readonly string[]): RegExp {
  const sorted = words.toSorted((x, y) => y.length - x.length || (x < y ? -1 : 1));
  return new RegExp(
    sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
}

/** 1 where the segmenter starts a segment. */
function segmentEdges(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (const { index } of segmenter.segment(text)) edges[index] = 1;
  return edges;
}

/** 者 belongs to the word before it: 经营者. */
function joinAgents(text: string, edges: Uint8Array): void {
  for (const { index, 0: found } of text.matchAll(AGENTS)) edges[index + found.length - 1] = 0;
}

function cutParticle(token: WordToken, known: ReadonlySet<string>): readonly WordToken[] {
  const { text, start } = token;
  const [word, particle] = [text.slice(0, -1), text.slice(-1)];
  if (!PARTICLES.includes(particle) || !known.has(word)) return [token];
  return [
    { text: word, key: word, start, isSign: false },
    { text: particle, key: particle, start: start + word.length, isSign: false },
  ];
}

function readTokens(text: string, edges: Uint8Array): readonly WordToken[] {
  const tokens: WordToken[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && edges[at] === 0) continue;
    const token = text.slice(start, at);
    tokens.push({
      text: token,
      key: foldWords(token) || ' ',
      start,
      isSign: !hasWordCode(token),
    });
    start = at;
  }
  return tokens;
}

function hasWordCode(token: string): boolean {
  for (let at = 0; at < token.length; at += 1) if (isWordCode(token.charCodeAt(at))) return true;
  return false;
}
