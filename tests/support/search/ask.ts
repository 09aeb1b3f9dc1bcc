import type { Page } from '@playwright/test';

export interface Answer {
  query: string;
  /** Addresses of the results, in order. */
  addresses: string[];
}

/** Asks the open search page each query in turn, as going back in the history does, and reads its results. */
export function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(askInPage, queries);
}

/** Runs in the page. */
async function askInPage(queries: readonly string[]): Promise<Answer[]> {
  const list = document.querySelector('[data-search-results]');
  if (!list) throw new Error('no results');
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (list.getAttribute('aria-busy') === 'true') return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(list, { attributes: true });
      look();
    });
  const answers: Answer[] = [];
  for (const query of queries) {
    history.replaceState(null, '', `/search/?q=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled();
    const links = [...list.querySelectorAll<HTMLAnchorElement>('[data-search-result] h2 a')];
    answers.push({ query, addresses: links.map(({ pathname }) => pathname) });
  }
  return answers;
}
