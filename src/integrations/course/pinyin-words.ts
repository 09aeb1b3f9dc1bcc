import { pinyin } from 'pinyin-pro';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const joined = (word: string): string => pinyin(word, { type: 'array' }).join('');

/**
 * The words of a text with their pinyin. In: plain text. Out: each word of Chinese characters once, a word of one character read in its sentence.
 * Example: 重庆的重量 → 重庆 chóngqìng、的 de、重量 zhòngliàng.
 */
export function listPinyinWords(text: string): Record<string, string> {
  const words = new Map<string, string>();
  for (const sentence of text.split(/[。！？；\n]/)) {
    const sounds = pinyin(sentence, { type: 'array' });
    let at = 0;
    for (const { segment } of segmenter.segment(sentence)) {
      const size = [...segment].length;
      if (/^\p{Script=Han}+$/u.test(segment) && !words.has(segment))
        words.set(segment, size > 1 ? joined(segment) : (sounds[at] ?? ''));
      at += size;
    }
  }
  return Object.fromEntries(words);
}

/** A classic script, so that it also loads on a page that was opened from a disk. */
export const printPinyinScript = (text: string): string =>
  `window.lawechoPinyin=${JSON.stringify(listPinyinWords(text))};`;
