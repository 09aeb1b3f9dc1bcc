import { all, make } from './dom.ts';

/** A term's link becomes a button that shows its definition, which stands in the page already, beside the word. */
export function startTerms(lesson: HTMLElement): void {
  for (const link of all<HTMLAnchorElement>('a.term[href^="#term-"]', lesson)) {
    const words = document.getElementById(link.hash.slice(1))?.querySelector('dd')?.textContent;
    if (!words) continue;
    const button = make('button', { type: 'button', class: 'term', 'aria-expanded': 'false' });
    button.append(...link.childNodes);
    const tip = make('span', { role: 'status', class: 'tip' });
    const toggle = (show: boolean): void => {
      button.setAttribute('aria-expanded', String(show));
      tip.textContent = show ? words.trim() : '';
    };
    button.addEventListener('click', () => toggle(tip.textContent === ''));
    button.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') toggle(false);
    });
    link.replaceWith(button, tip);
  }
}
