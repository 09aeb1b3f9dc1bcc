const panelId = 'cms-faults';

export interface Panel {
  heading: string;
  lines: readonly string[];
  note?: string;
  /** Each closes the panel after its work. */
  buttons: readonly (readonly [label: string, act: () => void])[];
}

export const closePanel = (): void => document.getElementById(panelId)?.remove();

/** A box in the corner that stays until it is answered: what was not saved, and what to do. */
export function showPanel({ heading, lines, note, buttons }: Panel): void {
  closePanel();
  const panel = document.createElement('section');
  panel.id = panelId;
  panel.setAttribute('role', 'alert');
  const list = document.createElement('ul');
  list.append(...lines.map((line) => make('li', line)));
  panel.append(make('h2', heading), list, ...(note === undefined ? [] : [make('p', note)]));
  for (const [label, act] of buttons) {
    const button = make('button', label);
    button.className = 'cms-button';
    button.addEventListener('click', () => (act(), closePanel()));
    panel.append(button, ' ');
  }
  document.body.append(panel);
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  words: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
