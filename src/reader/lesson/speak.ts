import { all } from './dom.ts';

interface Sentence {
  words: string;
  place: HTMLElement;
}

/**
 * Reads a lesson aloud, a sentence at a time, where the device has a Chinese voice; elsewhere the button stays hidden.
 * Pressed again it stops; pressed once more it goes on with the sentence where it stopped.
 */
export function startSpeaking(lesson: HTMLElement): void {
  const button = lesson.querySelector<HTMLButtonElement>('[data-speak]');
  if (!button || !('speechSynthesis' in window)) return;
  let stoppedAt: Sentence | undefined;
  // A sentence that was broken off may still report its end, in some browsers after the next has begun.
  let turn = 0;
  const offer = (): void => {
    button.hidden = findVoice() === undefined;
  };
  const stop = (): void => {
    turn += 1;
    button.setAttribute('aria-pressed', 'false');
    stoppedAt?.place.removeAttribute('data-spoken');
    speechSynthesis.cancel();
  };
  const readOn = (sentences: readonly Sentence[], own: number): void => {
    if (own !== turn) return;
    stoppedAt?.place.removeAttribute('data-spoken');
    const [first, ...rest] = sentences;
    stoppedAt = first;
    if (!first) return stop();
    first.place.toggleAttribute('data-spoken', true);
    speechSynthesis.speak(
      utter(
        first.words,
        () => readOn(rest, own),
        () => own === turn && stop(),
      ),
    );
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', stop);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return stop();
    button.setAttribute('aria-pressed', 'true');
    turn += 1;
    readOn(from(stoppedAt, listSentences(lesson)), turn);
  });
}

const findVoice = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => /^(?:zh|cmn)/i.test(lang));

function utter(words: string, end: () => void, fail: () => void): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = 'zh-CN';
  utterance.voice = findVoice() ?? null;
  utterance.addEventListener('end', end);
  utterance.addEventListener('error', fail);
  return utterance;
}

/** From the sentence given, if it still stands there. */
function from(start: Sentence | undefined, sentences: readonly Sentence[]): readonly Sentence[] {
  const at = sentences.findIndex(
    ({ words, place }) => place === start?.place && words === start.words,
  );
  return sentences.slice(Math.max(at, 0));
}

/** What can be seen: an answer that is folded away is not told. */
function listSentences(lesson: HTMLElement): Sentence[] {
  return all('h1, h2, h3, h4, p, li, td, th', lesson)
    .filter(
      (place) =>
        place.offsetParent !== null &&
        !place.closest('details:not([open])') &&
        !place.querySelector('p, li'),
    )
    .flatMap((place) =>
      (wordsOf(place).match(/[^。！？；]+[。！？；]*[”’）」』]*/g) ?? [])
        .map((words) => ({ words: words.trim(), place }))
        .filter(({ words }) => words !== ''),
    );
}

function wordsOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const hidden of all('rt, select, button:not(.term), [aria-hidden="true"]', copy))
    hidden.remove();
  return copy.textContent;
}
