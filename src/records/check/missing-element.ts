import type { CitedText } from './cited-text.ts';

/** What to say of an element that a version does not have. */
export function describeMissing(
  text: string,
  eId: string,
  cited: CitedText,
): [what: string, mend: string] {
  const article = cited.find(eId.split('__')[0] ?? '');
  const what = `${text} 里没有 ${eId}`;
  if (article && article.eId !== eId)
    return [
      what,
      `${article.num || article.eId} 有 ${article.children.length} 款：第一款写作 ${article.eId}__para_1，整条写作 ${article.eId}`,
    ];
  return [what, `核对条号：第十二条写作 art_12；这个文本共 ${cited.articles.length} 条`];
}
