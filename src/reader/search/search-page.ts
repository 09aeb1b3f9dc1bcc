import { isBroad, planQuery } from '#domain/search/plan-query.ts';
import { search as words } from '#i18n/search.ts';
import { readAddress, writeAddress } from './address.ts';
import { find } from './elements.ts';
import { getLibrary } from './library.ts';
import { moveByKeys } from './move-by-keys.ts';
import { type Request, runSearch } from './run-search.ts';
import { clearOutcome, showOutcome, showStatus } from './show-outcome.ts';
import { keepLinesApart, watchTyping } from './watch-typing.ts';

/*
 * The search page: what is typed is looked for, shown and kept in the address. A word typed is one entry of the
 * history, however many keys it took; a chosen facet or order is another. Only the latest search is shown.
 */
const form = find<HTMLFormElement>('form');
const input = find<HTMLInputElement>('input');
const title = document.title;
let latest = 0;
let isTyping = false;
/** The words in the address, and whether the last keys took some back. */
let written = '';
let isShrinking = false;

const present = (): Request => ({ ...readAddress(location.href), query: input.value });

async function look(request: Request): Promise<void> {
  latest += 1;
  const mine = latest;
  const query = request.query.trim();
  document.title = query === '' ? title : `${query}｜${title}`;
  if (planQuery(request.query).length === 0) return clearOutcome('');
  find('results').setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => showStatus(words.loading), 300);
  try {
    const library = await getLibrary();
    const outcome = await runSearch(library, request);
    if (mine === latest) showOutcome(request, outcome, library.engine);
  } catch {
    if (mine === latest) clearOutcome(words.broken);
  } finally {
    clearTimeout(slow);
  }
}

/** Puts a search into the address; all keys of one word share an entry of the history. */
function remember(request: Request, isKey: boolean): void {
  const address = writeAddress(request);
  if (address === location.pathname + location.search) return;
  const isSame = isSameWord(request.query);
  if (isKey && isTyping && isSame) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  isTyping = isKey;
}

/** Another word begins an entry, and so does taking back what was typed. */
function isSameWord(query: string): boolean {
  const [grows, shrinks] = [query.startsWith(written), written.startsWith(query)];
  const isSame = grows || (shrinks && isShrinking);
  isShrinking = shrinks && !grows;
  written = query;
  return isSame;
}

function typed(): void {
  const request = present();
  const phrases = planQuery(request.query);
  if (phrases.length > 0 && isBroad(phrases)) {
    remember(request, true);
    latest += 1;
    return clearOutcome(words.broad);
  }
  remember(request, true);
  void look(request);
}

function asked(event: Event): void {
  event.preventDefault();
  const request = present();
  remember(request, isTyping);
  isTyping = false;
  void look(request);
}

/** A choice is a link, so that it can be copied; taken here, it costs no new page. */
function chosen(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-search-choice]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const request = readAddress(link.href);
  remember(request, false);
  void look(request).then(() =>
    document.querySelector<HTMLElement>('[data-search-status]')?.focus(),
  );
}

function restore(): void {
  isTyping = false;
  const request = readAddress(location.href);
  input.value = written = request.query;
  void look(request);
}

form.addEventListener('submit', asked);
watchTyping(input, typed);
keepLinesApart(input);
moveByKeys(input, find('results'), find('near'));
document.addEventListener('click', chosen);
addEventListener('popstate', restore);
restore();
