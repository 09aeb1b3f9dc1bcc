import { make } from './dom.ts';

type Words = Readonly<Record<string, string>>;
declare global {
  interface Window {
    lawechoPinyin?: Words;
  }
}

/** Puts pinyin over the words of a lesson when it is asked for; the list of words is fetched then, as a classic script. */
export function startPinyin(lesson: HTMLElement): void {
  const button = lesson.querySelector<HTMLButtonElement>('[data-pinyin]');
  button?.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    if (on) loadWords(button.dataset['pinyin'] ?? '', (words) => addRuby(lesson, words));
    else removeRuby(lesson);
  });
}

function loadWords(source: string, then: (words: Words) => void): void {
  if (window.lawechoPinyin) return then(window.lawechoPinyin);
  const script = document.createElement('script');
  script.addEventListener('load', () => then(window.lawechoPinyin ?? {}));
  script.src = asScriptAddress(source);
  document.head.append(script);
}

/** The policy demands a trusted address; ours is one that the page itself names. */
function asScriptAddress(source: string): string {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => string };
    };
  };
  const policy = trustedTypes?.createPolicy('lawecho-pinyin', {
    createScriptURL: (address) => address,
  });
  return policy ? policy.createScriptURL(source) : source;
}

function addRuby(lesson: HTMLElement, words: Words): void {
  const longest = Math.max(1, ...Object.keys(words).map(({ length }) => length));
  const walker = document.createTreeWalker(lesson, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes)
    if (!node.parentElement?.closest('ruby, select, textarea, svg, button, script'))
      node.replaceWith(...dress(node.data, words, longest));
}

/** The longest known word at each place, read from the left. */
function dress(text: string, words: Words, longest: number): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  while (at < text.length) {
    let size = Math.min(longest, text.length - at);
    while (size > 0 && !Object.hasOwn(words, text.slice(at, at + size))) size -= 1;
    const word = text.slice(at, at + Math.max(size, 1));
    const sound = size > 0 ? words[word] : undefined;
    pieces.push(sound ? make('ruby', {}, word, make('rt', {}, sound)) : word);
    at += Math.max(size, 1);
  }
  return pieces;
}

function removeRuby(lesson: HTMLElement): void {
  for (const ruby of lesson.querySelectorAll('ruby')) {
    ruby.querySelector('rt')?.remove();
    ruby.replaceWith(...ruby.childNodes);
  }
  lesson.normalize();
}
