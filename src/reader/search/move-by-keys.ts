/** Arrow keys walk from the box through the results, what may help, and back; Enter on one is the browser's own. */
export function moveByKeys(input: HTMLInputElement, list: HTMLElement, near: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const results = list.querySelectorAll<HTMLElement>(':scope > li > h2 > a');
    const stops = [input, ...results, ...near.querySelectorAll<HTMLElement>('li > a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
