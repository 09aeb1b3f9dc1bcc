/**
 * What became of each article between two versions of a statute.
 *
 * 1. Every article of both versions has exactly one fate; `a` and `b` keep the order of their texts.
 * 2. Main partners mirror each other, but for the lesser parts of a 拆分 or 合并: their partner is the whole, which
 *    names them in `further`.
 * 3. `further` mirrors too: what a names of b, b names of a.
 *
 * Example: a's 第三条 split into b's 第三条 and 第四条 → all three 拆分; a's partner art_3, further art_4.
 */
export const FATES = [
  '未改',
  '改动',
  '移动',
  '移动并改动',
  '新增',
  '删除',
  '拆分',
  '合并',
] as const;

export type Fate = (typeof FATES)[number];

/** Two 款 that stand beside each other, or one that has none beside it. */
export interface ParagraphPair {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly similarity: number;
}

/** Another article of the other version with which some of the words are shared: 部分内容来自第N条. */
export interface FurtherPartner {
  readonly eId: string;
  /** The share of this article's own characters that stand there, 0 to 1. */
  readonly share: number;
  /** True for a part of a split or merged article; false where only some words went over. */
  readonly isPart: boolean;
  /** The 款 and 项 the words stand in, here and there. */
  readonly places: readonly { readonly own: string; readonly other: string }[];
}

export interface ArticleFate {
  readonly eId: string;
  readonly fate: Fate;
  /** The main partner's eId in the other version. */
  readonly partner: string | undefined;
  /** Between this article and its main partner, 0 to 1; 1 only when word for word the same; 0 without a partner. */
  readonly similarity: number;
  /** Stands elsewhere in the order than its main partner; true for some parts of a 拆分 or 合并 as well. */
  readonly isMoved: boolean;
  /** What differs, if anything does: the words, only signs and division into 款 (文字规范), only 第N条 of references. */
  readonly change: 'none' | 'words' | 'normative' | 'references';
  readonly further: readonly FurtherPartner[];
  readonly paragraphs: readonly ParagraphPair[];
}

export interface Alignment {
  readonly a: readonly ArticleFate[];
  readonly b: readonly ArticleFate[];
}
