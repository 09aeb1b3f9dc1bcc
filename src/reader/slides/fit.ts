const steps = [1, 0.9, 0.8, 0.7, 0.6];

/**
 * Makes the face of a slide smaller until the slide is no higher than the screen: a remote cannot scroll.
 * The styles keep the words at the size of the site's pages at least; what then finds no room scrolls.
 */
export function fitSlide(slide: HTMLElement | undefined, bar: HTMLElement | null): void {
  const root = document.documentElement;
  if (bar) root.style.setProperty('--bar', `${bar.offsetHeight}px`);
  for (const step of steps) {
    slide?.style.setProperty('--fit', String(step));
    if (root.scrollHeight <= innerHeight) return;
  }
}

/** Scrolls most of a screen up or down; tells whether there was anything left to scroll to. */
export function scrollOn(down: boolean): boolean {
  const { scrollHeight } = document.documentElement;
  const left = down ? scrollHeight - innerHeight - scrollY : scrollY;
  if (left <= 1) return false;
  scrollBy(0, (down ? 0.75 : -0.75) * innerHeight);
  return true;
}
