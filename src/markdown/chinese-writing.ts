import type { Processor } from 'unified';

const punctuation = '、。，；：？！…—·～“”‘’（）《》〈〉【】〔〕「」『』％＋－＝／';
const bareAddresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

/** One tilde is a range (`5~10 分钟，10~15 分钟`), not a deletion. */
export const gfmOptions = { singleTilde: false } as const;

/**
 * Fits the parser to a language without spaces; used after remark-gfm.
 * 1. Emphasis may begin and end at Chinese punctuation: CommonMark leaves the stars of `**《条例》**规定` in the text, because a
 * closing mark after punctuation must not stand before a letter. 2. GFM's bare addresses are off; link-addresses.ts finds them.
 */
export function chineseWriting(this: Processor): void {
  const data = this.data();
  const codes = [...punctuation].map((character) => character.codePointAt(0) ?? null);
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { attentionMarkers: { null: codes }, disable: { null: bareAddresses } },
  ];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}
