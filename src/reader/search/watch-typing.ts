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

/** A box of one line drops line ends, and joins the paragraphs that are pasted: here they stay apart. */
export function keepLinesApart(input: HTMLInputElement): void {
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = input;
    const line = text.trim().replace(/\s*[\r\n]\s*/g, ' ');
    input.setRangeText(line, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
