import { search as words } from '#i18n/search.ts';
import { writeAddress } from './address.ts';
import { find } from './elements.ts';
import type { Engine } from './engine.ts';
import type { Outcome, Request } from './run-search.ts';
import { showFacets } from './show-facets.ts';
import { showNear } from './show-near.ts';
import { showResults } from './show-results.ts';

/** What a screen reader is told, and everyone sees: a number and what it counts. */
export function showStatus(text: string, number = ''): void {
  find('count').textContent = number;
  find('words').textContent = text;
}

/** Shows no search: an empty box, a word too short, an index that cannot be read. */
export function clearOutcome(text: string): void {
  find('results').setAttribute('aria-busy', 'false');
  find('results').replaceChildren();
  showNear(find('near'), []);
  for (const name of ['facets', 'orders', 'none']) find(name).hidden = true;
  showStatus(text);
}

export function showOutcome(request: Request, outcome: Outcome, engine: Engine): void {
  const { pages, total, facets, near, phrases } = outcome;
  const { query, choice } = request;
  const narrowed = pages.length < total ? `，${words.narrowed}，一共 ${total} 页` : '';
  if (total === 0) showStatus(words.none);
  else showStatus(` ${words.pages}${narrowed}`, String(pages.length));
  find('none').hidden = total > 0;
  find('facets').hidden = total === 0;
  showFacets(find('facets'), facets, pages.length, choice, (next) =>
    writeAddress({ ...request, choice: next }),
  );
  showOrders(request, pages.length);
  showResults(find('results'), pages, { query, phrases, engine });
  showNear(find('near'), near);
  find('results').setAttribute('aria-busy', 'false');
}

function showOrders(request: Request, length: number): void {
  const orders = find('orders');
  orders.hidden = length < 2;
  for (const link of orders.querySelectorAll<HTMLAnchorElement>('[data-order]')) {
    const order = link.dataset['order'] === 'date' ? 'date' : 'relevance';
    link.href = writeAddress({ ...request, order });
    if (order === request.order) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
