const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.52, 0.45];

/** Makes the face of a slide smaller until the slide is no higher than the screen: a remote cannot scroll. */
export function fitSlide(slide: HTMLElement | undefined): void {
  for (const step of steps) {
    slide?.style.setProperty('--fit', String(step));
    if (document.documentElement.scrollHeight <= innerHeight) return;
  }
}
