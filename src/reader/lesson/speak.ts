import { all } from './dom.ts';

/** Reads a lesson aloud, a sentence at a time, where the device has a Chinese voice; elsewhere the button stays hidden. */
export function startSpeaking(lesson: HTMLElement): void {
  const button = lesson.querySelector<HTMLButtonElement>('[data-speak]');
  if (!button || !('speechSynthesis' in window)) return;
  const findVoice = (): SpeechSynthesisVoice | undefined =>
    speechSynthesis.getVoices().find(({ lang }) => /^(zh|cmn)/i.test(lang));
  const offer = (): void => {
    button.hidden = findVoice() === undefined;
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') === 'true';
    button.setAttribute('aria-pressed', String(!isOn));
    speechSynthesis.cancel();
    if (!isOn) readOn(listSentences(lesson), findVoice(), button);
  });
}

interface Sentence {
  words: string;
  place: HTMLElement;
}

function listSentences(lesson: HTMLElement): Sentence[] {
  return all('h1, h2, h3, h4, p, li, td, th', lesson)
    .filter((place) => place.offsetParent !== null && !place.querySelector('p, li'))
    .flatMap((place) =>
      (wordsOf(place).match(/[^。！？；]+[。！？；]?/g) ?? [])
        .map((words) => ({ words: words.trim(), place }))
        .filter(({ words }) => words !== ''),
    );
}

function wordsOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const hidden of all('rt, select, button, [aria-hidden="true"]', copy)) hidden.remove();
  return copy.textContent;
}

function readOn(
  sentences: readonly Sentence[],
  voice: SpeechSynthesisVoice | undefined,
  button: HTMLButtonElement,
): void {
  const [first, ...rest] = sentences;
  if (!first || button.getAttribute('aria-pressed') !== 'true') {
    button.setAttribute('aria-pressed', 'false');
    return;
  }
  const utterance = new SpeechSynthesisUtterance(first.words);
  utterance.lang = 'zh-CN';
  utterance.voice = voice ?? null;
  first.place.toggleAttribute('data-spoken', true);
  const leave = (): void => first.place.removeAttribute('data-spoken');
  utterance.addEventListener('end', () => {
    leave();
    readOn(rest, voice, button);
  });
  utterance.addEventListener('error', leave);
  speechSynthesis.speak(utterance);
}
