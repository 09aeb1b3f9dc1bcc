/** Arrow keys walk from the box through the results and back; Enter on one is the browser's own. */
export function moveByKeys(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const stops = [input, ...list.querySelectorAll<HTMLElement>(':scope > li > h2 > a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
