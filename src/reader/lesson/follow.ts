import { countRight } from '#domain/course/progress.ts';
import { all } from './dom.ts';
import type { LessonStore } from './store.ts';

/** Remembers which block is being read and says how far the reader has come. Returns what to call after a change. */
export function startFollowing(lesson: HTMLElement, store: LessonStore): () => void {
  const total = all('.quiz[data-quiz]:not([data-quiz="short"])', lesson).length;
  const show = (): void => {
    const { answered, right } = countRight(store.read());
    const words =
      total === 0
        ? '这一课没有要核对的题。'
        : `核对了 ${Math.min(answered, total)} 题，共 ${total} 题；答对 ${Math.min(right, total)} 题。`;
    for (const place of all('[data-progress]'))
      place.textContent = store.read().done ? `${words}这一课学完了。` : words;
  };
  const settle = (reachedEnd = false): void => {
    const known = store.read();
    const done = known.done || (total > 0 ? countRight(known).answered >= total : reachedEnd);
    if (done !== known.done) store.write({ ...known, done });
    show();
  };
  offerResume(store);
  watchBlocks(lesson, store, () => settle(true));
  show();
  return () => settle();
}

function offerResume(store: LessonStore): void {
  const { at, done } = store.read();
  const link = document.querySelector<HTMLAnchorElement>('[data-resume]');
  if (!link || at === '' || done || !document.getElementById(at)) return;
  link.href = `#${at}`;
  link.hidden = false;
}

function watchBlocks(lesson: HTMLElement, store: LessonStore, reachedEnd: () => void): void {
  const end = lesson.querySelector('[data-lesson-end]');
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      if (target === end) reachedEnd();
      else if (store.read().at !== target.id) store.write({ ...store.read(), at: target.id });
    }
  });
  for (const heading of all('.block-head h2', lesson).slice(1)) watcher.observe(heading);
  if (end) watcher.observe(end);
}
