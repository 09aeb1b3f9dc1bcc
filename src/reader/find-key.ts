/** `/` goes to the search box, wherever a reader is not typing; words that a search brought along are marked. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (target?.isContentEditable || target?.matches('input, textarea, select')) return;
  const box = document.querySelector<HTMLInputElement>('[data-find]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

const words = new URLSearchParams(location.search).get('q');
const body = document.querySelector<HTMLElement>('[data-pagefind-body]');
if (words && body)
  void import('./search/mark-hits.ts').then(({ markHits }) => markHits(body, words));
