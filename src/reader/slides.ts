/**
 * Shows the slides of a course one at a time, by keys, a remote or buttons; a second window shows the speaker's notes and follows.
 * Without it the page is a column of slides. Nothing is stored and nothing is sent.
 */
import { startCaptions } from './lesson/captions.ts';
import { fitSlide, scrollOn } from './slides/fit.ts';
import { keyAction, type DeckAction } from './slides/keys.ts';

const root = document.documentElement;
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const bar = document.querySelector<HTMLElement>('.deck-bar');
const find = (name: string): HTMLElement | null => document.querySelector(`[data-deck-${name}]`);
let at = 0;
let other: Window | null = window.opener as Window | null;
let started = 0;
const isSpeaker = location.search === '?speaker';

const isShown = (): boolean => 'deck' in root.dataset;
const titleOf = (slide: HTMLElement | undefined): string =>
  slide?.querySelector('h3')?.textContent.trim() ?? '没有了';

function show(next: number, tell = true): void {
  at = Math.max(0, Math.min(next, slides.length - 1));
  delete root.dataset['blank'];
  slides.forEach((slide, index) => slide.toggleAttribute('data-shown', index === at));
  const place = find('place');
  if (place) place.textContent = `第 ${at + 1} 张，共 ${slides.length} 张：${titleOf(slides[at])}`;
  const next1 = find('next');
  if (next1) next1.textContent = `下一张：${titleOf(slides[at + 1])}`;
  fitSlide(slides[at], bar);
  scrollTo(0, 0);
  if (tell) other?.postMessage({ lawechoSlide: at }, '*');
}

function start(from = 0): void {
  if (slides.length === 0 || !bar) return;
  root.dataset['deck'] = '';
  bar.hidden = false;
  started ||= Date.now();
  show(from);
  bar.querySelector<HTMLElement>('[data-deck="on"]')?.focus({ preventScroll: true });
}

function end(): void {
  const here = slides[at];
  delete root.dataset['deck'];
  delete root.dataset['blank'];
  if (bar) bar.hidden = true;
  if (document.fullscreenElement) void document.exitFullscreen();
  here?.scrollIntoView();
  document.querySelector<HTMLElement>('[data-deck="start"]')?.focus({ preventScroll: true });
}

function toggleNotes(): void {
  const on = root.toggleAttribute('data-notes');
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.speaker')) fold.open = on;
  for (const name of ['clock', 'next']) find(name)?.toggleAttribute('hidden', !on);
  fitSlide(slides[at], bar);
}

/** Darkens the wall; asked for in the speaker's window, the notes stay to be read. */
function blank(): void {
  if (isSpeaker) other?.postMessage({ lawechoBlank: true }, '*');
  else root.toggleAttribute('data-blank');
}

/** The slide that holds the place a link names, or the first of the lesson it names; -1 where there is none. */
function findSlide(hash: string): number {
  const goal = document.getElementById(decodeURIComponent(hash.slice(1)));
  const section = goal?.matches('.lesson') ? goal : null;
  return slides.findIndex(
    (slide) => section?.contains(slide) ?? (goal !== null && slide.contains(goal)),
  );
}

/** A show starts at the lesson that was chosen last. */
function choose(hash: string): void {
  const to = hash ? findSlide(hash) : -1;
  if (to >= 0) at = to;
}

/** The slide that holds the place a link names, so that a choice in a scenario turns to its scene. */
function follow(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.slide a[href^="#"]');
  const to = link ? findSlide(link.hash) : -1;
  if (to < 0 || !isShown()) return;
  event.preventDefault();
  show(to);
}

const actions: Record<DeckAction, () => void> = {
  start: () => start(at),
  on: () => show(at + 1),
  back: () => show(at - 1),
  down: () => void (scrollOn(true) || show(at + 1)),
  up: () => void (scrollOn(false) || show(at - 1)),
  first: () => show(0),
  last: () => show(slides.length - 1),
  notes: toggleNotes,
  blank,
  full: () =>
    void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
  end,
  speaker: () => {
    other = open(
      `${location.pathname}?speaker#${slides[at]?.id ?? ''}`,
      'lawecho-speaker',
      'width=900,height=700',
    );
    start(at);
  },
};

document.addEventListener('keydown', (event) => {
  if (!isShown() || event.ctrlKey || event.altKey || event.metaKey) return;
  const action = keyAction(
    event.key,
    (event.target as Element).closest('summary, a, button, input, select, textarea, video') !==
      null,
  );
  if (!action) return;
  event.preventDefault();
  actions[action]();
});
document.addEventListener('click', (event) => {
  const name = (event.target as Element).closest<HTMLElement>('button[data-deck]')?.dataset['deck'];
  if (name && name in actions) actions[name as DeckAction]();
  else if (isShown()) follow(event);
  else choose((event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')?.hash ?? '');
});
addEventListener('hashchange', () => !isShown() && choose(location.hash));
type Message = MessageEvent<{ lawechoSlide?: unknown; lawechoBlank?: unknown }>;
addEventListener('message', ({ data, source }: Message) => {
  if (source === null || source !== other) return;
  if (typeof data.lawechoSlide === 'number') {
    if (isShown()) show(data.lawechoSlide, false);
    else at = data.lawechoSlide;
  } else if (isShown() && data.lawechoBlank === true && !isSpeaker) blank();
});
addEventListener('resize', () => isShown() && fitSlide(slides[at], bar));
// An answer that opens needs room as well; the event does not bubble.
document.addEventListener('toggle', () => isShown() && fitSlide(slides[at], bar), true);
setInterval(() => {
  const clock = find('clock');
  const seconds = Math.floor((Date.now() - started) / 1000);
  if (clock && started)
    clock.textContent = `已讲 ${Math.floor(seconds / 60)} 分 ${String(seconds % 60).padStart(2, '0')} 秒`;
}, 1000);

startCaptions(document);
choose(location.hash);
if (isSpeaker) {
  start(at);
  toggleNotes();
}
