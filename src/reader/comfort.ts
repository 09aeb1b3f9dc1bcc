/*
 * Runs before the first paint on every page, as a classic script without imports: marks that scripting works,
 * restores 长辈版 and 深色, and wires the buttons of the masthead. Nothing is sent anywhere; the two choices
 * stay in this browser's localStorage under one key, and are checked when read.
 */
(() => {
  type Comfort = { elder: boolean; theme: 'dark' | 'light' | '' };
  const key = 'lawecho.comfort';
  const root = document.documentElement;

  const read = (): Comfort => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      const { elder, theme } = (stored ?? {}) as { elder?: unknown; theme?: unknown };
      return { elder: elder === true, theme: theme === 'dark' || theme === 'light' ? theme : '' };
    } catch {
      return { elder: false, theme: '' };
    }
  };
  const write = (comfort: Comfort): void => {
    try {
      localStorage.setItem(key, JSON.stringify(comfort));
    } catch {
      // A browser that stores nothing still switches for this page.
    }
  };

  const comfort = read();
  const apply = (): void => {
    root.toggleAttribute('data-elder', comfort.elder);
    if (comfort.theme) root.dataset['theme'] = comfort.theme;
  };
  const isDark = (): boolean =>
    comfort.theme ? comfort.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  root.dataset['js'] = '';
  apply();

  const label = (button: HTMLElement): void => {
    const on = button.dataset['comfort'] === 'elder' ? comfort.elder : isDark();
    button.textContent = (on ? button.dataset['on'] : button.dataset['off']) ?? '';
  };

  document.addEventListener('DOMContentLoaded', () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-comfort]')];
    buttons.forEach(label);
    for (const button of buttons)
      button.addEventListener('click', () => {
        if (button.dataset['comfort'] === 'elder') comfort.elder = !comfort.elder;
        else comfort.theme = isDark() ? 'light' : 'dark';
        write(comfort);
        apply();
        buttons.forEach(label);
      });
    const opener = document.querySelector<HTMLElement>('.menu-button');
    opener?.addEventListener('click', () => {
      const shown = document.getElementById('menu')?.classList.toggle('shown') ?? false;
      opener.setAttribute('aria-expanded', String(shown));
    });
  });
})();
