/** Tells when a reader has stopped typing for a moment; says nothing while an input method is composing. */
export function watchTyping(input: HTMLInputElement, typed: () => void, pause = 180): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;
  const wait = (): void => {
    clearTimeout(timer);
    if (!isComposing) timer = setTimeout(typed, pause);
  };
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    wait();
  });
  input.addEventListener('input', wait);
}
