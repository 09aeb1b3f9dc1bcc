/** Copies the suggestion sheet as plain text; nothing is stored or sent. */
const parts = (): HTMLTextAreaElement[] => [
  ...document.querySelectorAll<HTMLTextAreaElement>('#sheet textarea'),
];

const toText = (): string =>
  parts()
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, dataset }) => `【${dataset['label'] ?? ''}】\n${value.trim()}`)
    .join('\n\n');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-sheet]'))
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(toText()).then(
      () => (button.textContent = button.dataset['done'] ?? button.textContent),
      () => parts()[0]?.select(),
    );
  });
