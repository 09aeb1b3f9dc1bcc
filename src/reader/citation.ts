/** Copies an element's words, or prints the page, when a button asks for it; the buttons show only with scripting. */
const copy = async (button: HTMLButtonElement): Promise<void> => {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    button.textContent = button.dataset['done'] ?? button.textContent;
  } catch {
    // No clipboard here (an old browser, plain http): select the words, so that one key copies them.
    getSelection()?.selectAllChildren(source);
  }
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => void copy(button));
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', () => print());
