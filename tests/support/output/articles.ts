import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Page } from './page.ts';

export type Text = { id: string; body: string };

/** Articles of a text that its page does not anchor exactly once and in the text's order, as `page  what`. */
export function findUnanchoredArticles(texts: readonly Text[], pages: readonly Page[]): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return texts.flatMap(({ id, body }) => {
    const address = `/laws/${id}/`;
    const page = byAddress.get(address);
    if (page === undefined) return [`${address}  没有这一页`];
    const eIds = listArticles(parseStatute(body).statute).map(({ eId }) => eId);
    return faultsOfAnchors(eIds, page.ids).map((fault) => `${address}  ${fault}`);
  });
}

function faultsOfAnchors(eIds: readonly string[], ids: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const eId of eIds) {
    const count = ids.filter((id) => id === eId).length;
    if (count !== 1) faults.push(`锚点 ${eId} 出现 ${count} 次`);
    const place = ids.indexOf(eId);
    if (place !== -1 && place < last) faults.push(`锚点 ${eId} 的次序不对`);
    last = Math.max(last, place);
  }
  return faults;
}
