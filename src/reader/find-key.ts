/** `/` goes to the search box, wherever a reader is not typing; a place marked by a search (`?q=`) is shown. */
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
