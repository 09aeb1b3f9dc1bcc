import type { Page } from '@playwright/test';

/**
 * Sentences in English on the page: three Latin words in a row or more, in what is shown, what is read aloud, and what
 * stands in an empty field. What an editor has typed herself is no word of the page.
 */
export function findEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.closest('script, style, noscript, textarea'))
        words.push(walker.currentNode.textContent ?? '');
    }
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        words.push(element.getAttribute(name) ?? '');
    const sentence = /(?<![\w./@-])[A-Za-z]+(?:[,;:]?\s+[A-Za-z]+){2,}/;
    return [...new Set(words)].filter((one) => sentence.test(one) || /^No \w+$/.test(one));
  });
}
