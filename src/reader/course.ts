/** On a course's page: what this browser remembers of its lessons, where to go on, and a summary to print. */
import { countRight } from '#domain/course/progress.ts';
import { forgetAll, readAll } from './lesson/browser-store.ts';
import { all } from './lesson/dom.ts';

const { lessons } = readAll();
const states = all('[data-lesson-state]');
for (const place of states) {
  const known = lessons[place.dataset['lessonState'] ?? ''];
  if (!known) continue;
  const { answered, right } = countRight(known);
  const marks = answered > 0 ? `，核对 ${answered} 题，答对 ${right} 题` : '';
  place.textContent = `${known.done ? '学完了' : '学过一部分'}${marks}`;
}
const next = all<HTMLAnchorElement>('[data-lesson-link]').find(({ dataset }) => {
  const known = lessons[dataset['lessonLink'] ?? ''];
  return known && !known.done;
});
const resume = document.querySelector<HTMLAnchorElement>('[data-resume]');
if (next && resume) {
  resume.hash = '';
  resume.href = `${next.pathname}#${lessons[next.dataset['lessonLink'] ?? '']?.at ?? ''}`;
  resume.textContent = `接着学：${next.textContent.trim()}`;
  resume.hidden = false;
}
for (const button of all<HTMLButtonElement>('[data-forget]'))
  button.addEventListener('click', () => {
    forgetAll();
    location.reload();
  });
for (const button of all<HTMLButtonElement>('[data-print-summary]'))
  button.addEventListener('click', () => {
    document.documentElement.dataset['print'] = 'summary';
    print();
    delete document.documentElement.dataset['print'];
  });
