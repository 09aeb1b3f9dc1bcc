import { eIdToLabel } from '#domain/statute/labels.ts';
import { search } from '#i18n/search.ts';
import { markedAddress } from './address.ts';
import { make } from './elements.ts';
import type { NearGroup } from './find-near.ts';

/** Lists what may help, each group with its reason. */
export function showNear(place: HTMLElement, groups: readonly NearGroup[]): void {
  place.hidden = groups.length === 0;
  if (groups.length === 0) return place.replaceChildren();
  place.replaceChildren(
    make('h2', {}, search.near),
    ...groups.flatMap((group) => [
      make('h3', {}, headingOf(group)),
      make('ul', {}, ...group.pages.map((page) => makeRow(page, group.word))),
    ]),
  );
}

const headingOf = ({ reason, word }: NearGroup): string =>
  word === undefined ? search[reason] : `${search[reason]}：${word}`;

function makeRow(page: NearGroup['pages'][number], word: string | undefined): HTMLLIElement {
  const { address, title, anchor } = page;
  const plain = anchor === undefined ? address : `${address}#${anchor}`;
  const href = word === undefined ? plain : markedAddress(address, word, anchor);
  const label = anchor === undefined ? '' : eIdToLabel(anchor);
  return make('li', {}, make('a', { href }, `${title}${label}`));
}
