import type { Alignment, ArticleFate, Fate } from './types.ts';

const mirrored: Readonly<Partial<Record<Fate, Fate>>> = {
  新增: '删除',
  删除: '新增',
  拆分: '合并',
  合并: '拆分',
};

const mirrorFate = (fate: ArticleFate): ArticleFate => ({
  ...fate,
  fate: mirrored[fate.fate] ?? fate.fate,
  paragraphs: fate.paragraphs.map(({ a, b, similarity }) => ({ a: b, b: a, similarity })),
});

/** The same alignment told from the other version: what was added was struck out, what was split was merged. */
export function mirrorAlignment({ a, b }: Alignment): Alignment {
  return { a: b.map(mirrorFate), b: a.map(mirrorFate) };
}
