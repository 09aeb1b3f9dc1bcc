import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { WordTables } from '#domain/search/word-tables.ts';
import type { Term } from '#model/term.ts';

/** CJK Unified Ideographs and Extension A: what people type. */
const HAN = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** The tables that queries need, cut down to the characters (`used`) and terms of this site; `costs` in bytes. */
export function makeWordTables(
  used: ReadonlySet<string>,
  terms: readonly Term[],
  costs: ReadonlyMap<string, number>,
): WordTables {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs = HAN.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const from = String.fromCharCode(first + index);
      return { from, to: simplify(from) };
    }),
  ).filter(({ from, to }) => from !== to && to.length === 1 && used.has(to));
  const common = [...costs]
    .filter(([word]) => [...word].length === 1)
    .sort(([, a], [, b]) => b - a);
  const groups = terms.map(({ term, aliases }) => [term, ...aliases]);
  return {
    traditional: pairs.map(({ from }) => from).join(''),
    simplified: pairs.map(({ to }) => to).join(''),
    printed: pairs.flatMap(({ from }) => (used.has(from) ? [from] : [])).join(''),
    common: common.map(([character]) => character).join(''),
    costs: common.map(([, bytes]) => Math.ceil(bytes / 1000)),
    names: groups.filter((names) => names.length > 1),
  };
}

/** 高空抛物条例 → `gao kong pao wu tiao li`; what has no sound is left out. */
export function spellTitle(title: string): string {
  const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  return syllables.filter((syllable) => /^[a-zü]+$/.test(syllable)).join(' ');
}
