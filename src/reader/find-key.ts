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

/** By its address and not by name: a bundler's helper would weigh on every page. */
const marker = new URL('/reader/mark-hits.js', location.href).href;
const isSearched = document.querySelector('[data-pagefind-body]') !== null;
if (isSearched && new URLSearchParams(location.search).has('q'))
  void import(/* @vite-ignore */ marker);
